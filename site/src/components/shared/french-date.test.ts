import { expect, test } from 'vitest'
import { frenchDate } from './french-date.ts'

test.each([
  ['2026-11-22', '22 novembre 2026'],
  ['2027-03-01', '1er mars 2027'],
  ['2026-08-11T09:30:00.000Z', '11 août 2026'],
  // 23:30 UTC is the next day in Paris, one hour ahead in winter, two in summer.
  ['2026-12-31T23:30:00.000Z', '1er janvier 2027'],
  ['2026-06-30T22:30:00.000Z', '1er juillet 2026'],
])('%s reads « %s »', (date, shown) => {
  expect(frenchDate(date)).toBe(shown)
})
