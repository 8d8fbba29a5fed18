import { describe, expect, it } from 'vitest'
import { backoffDelay, countFailure } from './backoff.ts'

describe('backoff', () => {
  it('doubles from 0.2 s and stays at 10 s', () => {
    expect([1, 2, 3, 6, 7, 50].map(backoffDelay)).toEqual([200, 400, 800, 6_400, 10_000, 10_000])
  })

  it('forgets former failures after 30 s of health', () => {
    expect(countFailure(5, 29_999)).toBe(6)
    expect(countFailure(5, 30_000)).toBe(1)
  })
})
