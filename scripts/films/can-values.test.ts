import { expect, test } from 'vitest'
import { busResistance, levels } from './can-values.ts'

test.each([
  [1, 120],
  [2, 60],
  [3, 40],
])('%i terminating resistors make %i ohms', (count, ohms) => {
  expect(busResistance(count)).toBeCloseTo(ohms, 9)
})

test('a dominant bit is 2 V between the wires, a recessive one nothing', () => {
  expect(levels.dominant.high - levels.dominant.low).toBe(2)
  expect(levels.recessive.high - levels.recessive.low).toBe(0)
})
