import { expect, test } from 'vitest'
import { LeadershipLost, Lease } from './lease.ts'

test('a lease lasts from when it was asked for, and each renewal prolongs it so', () => {
  let now = 1000
  const lease = new Lease({ seconds: 10, askedAt: now, now: () => now })
  now = 10_999
  expect(() => lease.confirm()).not.toThrow()
  lease.renewed(9000)
  now = 18_999
  expect(() => lease.confirm()).not.toThrow()
  now = 19_000
  expect(() => lease.confirm()).toThrow(LeadershipLost)
})
