import { expect, test } from 'vitest'
import { cranking, groundLimit, groundReadings, repairedGround } from './voltage-drop-values.ts'

test('what the parts of the loop take is what the battery gives', () => {
  const { battery, cable, contact, starter, ground } = cranking
  expect(cable + contact + starter + ground).toBeCloseTo(battery, 9)
})

test('the reading grows along the ground return up to its whole drop, and most at the braid', () => {
  const volts = groundReadings.map((reading) => reading.volts)
  const steps = volts.map((value, index) => value - (volts[index - 1] ?? 0))
  expect(volts.at(-1)).toBe(cranking.ground)
  expect(steps.every((step) => step > 0)).toBe(true)
  expect(steps.indexOf(Math.max(...steps))).toBe(1)
})

test('the ground is at fault, and no longer after the repair', () => {
  expect(cranking.ground).toBeGreaterThan(groundLimit)
  expect(repairedGround).toBeLessThan(groundLimit)
})

test('the resistance that the film names is that of Ohm’s law', () => {
  expect(cranking.ground / cranking.current).toBeCloseTo(0.005, 9)
})
