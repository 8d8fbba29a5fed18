import { expect, test } from 'vitest'
import { cellAfter } from './cell-after.ts'

const week = ['2026-11-23', '2026-11-29']

test.each([
  ['2026-11-24', 'ArrowDown', '2026-12-01'],
  ['2026-11-30', 'ArrowRight', '2026-12-01'],
  ['2026-11-24', 'Home', '2026-11-23'],
  ['2026-11-24', 'End', '2026-11-29'],
  ['2026-11-24T08', 'ArrowDown', '2026-11-24T09'],
  ['2026-11-24T23', 'ArrowDown', '2026-11-24T23'],
  ['2026-11-24T00', 'ArrowUp', '2026-11-24T00'],
  ['2026-11-24T08', 'ArrowLeft', '2026-11-23T08'],
  ['2026-11-24', 'a', null],
])('from %s, %s leads to %s', (cell, key, next) => {
  expect(cellAfter(cell, key, week)).toBe(next)
})
