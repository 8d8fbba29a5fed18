import { expect, test } from 'vitest'
import { air, corrections, example, fault, leakCorrection, totalCorrection } from './mixture-values.ts'

test('a leak weighs much at idle and little at high speed', () => {
  expect(leakCorrection(air.idle)).toBeCloseTo(20, 9)
  expect(leakCorrection(air.fast)).toBeCloseTo(4, 9)
})

test('the corrections multiply', () => {
  expect(totalCorrection(example.short, example.long)).toBeCloseTo(18.32, 9)
})

test('long term takes over from short term, and both together answer the fault', () => {
  expect(corrections(0)).toEqual({ short: 0, long: 0 })
  const early = corrections(fault.at + 4)
  expect(early.short).toBeGreaterThan(14)
  expect(early.long).toBe(0)
  const late = corrections(fault.at + 52)
  expect(late.long).toBeGreaterThan(14.5)
  expect(totalCorrection(late.short, late.long)).toBeCloseTo(fault.correction, 1)
})
