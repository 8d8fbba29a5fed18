import { expect, test } from 'vitest'
import { pistonTravel, pressure, timing, valveLift } from './four-stroke-values.ts'

test('the piston goes down and up twice in a cycle', () => {
  expect([0, 180, 360, 540, 720].map((angle) => Math.round(pistonTravel(angle) * 1e9) / 1e9)).toEqual([0, 1, 0, 1, 0])
})

test('both valves are shut while the charge is compressed and burns, and a little open between cycles', () => {
  for (const angle of [250, 340, 400, 480]) {
    expect(valveLift(angle, timing.intake)).toBe(0)
    expect(valveLift(angle, timing.exhaust)).toBe(0)
  }
  expect(valveLift(0, timing.intake)).toBeGreaterThan(0)
  expect(valveLift(0, timing.exhaust)).toBeGreaterThan(0)
})

test('compression reaches about 14 bar, combustion 50', () => {
  expect(pressure(347)).toBeGreaterThan(11)
  expect(pressure(347)).toBeLessThan(17)
  expect(pressure(375)).toBeCloseTo(50, 6)
})
