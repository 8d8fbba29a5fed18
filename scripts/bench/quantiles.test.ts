import { expect, test } from 'vitest'
import { quantilesOf } from './quantiles.ts'

test('takes the nearest rank', () => {
  const sample = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(quantilesOf(sample)).toEqual({ p50: 50, p95: 95, max: 100, count: 100 })
  expect(quantilesOf([7])).toEqual({ p50: 7, p95: 7, max: 7, count: 1 })
})

test('refuses an empty sample', () => {
  expect(() => quantilesOf([])).toThrow(RangeError)
})
