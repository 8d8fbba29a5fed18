import { expect, test } from 'vitest'
import { pitchTime, sensorVoltage, turnTime } from './crank-values.ts'

test('800 turns a minute are 75 ms a turn and 1.25 ms a tooth', () => {
  expect(turnTime(800)).toBe(75)
  expect(pitchTime(800)).toBe(1.25)
})

test('a tooth gives a swing, the two that miss give nothing', () => {
  expect(Math.abs(sensorVoltage(10.3))).toBeGreaterThan(0.7)
  expect(Math.abs(sensorVoltage(58.5))).toBeLessThan(0.05)
})

test('a worn tooth gives nothing at its place', () => {
  expect(Math.abs(sensorVoltage(20, { broken: 20 }))).toBeLessThan(0.05)
  expect(Math.abs(sensorVoltage(20.3))).toBeGreaterThan(3 * Math.abs(sensorVoltage(20.2, { broken: 20 })))
})
