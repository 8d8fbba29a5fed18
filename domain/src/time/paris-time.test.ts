import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOfParisClock, parisClockAt } from './paris-time.ts'

describe('the clocks of Paris', () => {
  test.each([
    ['2026-11-24T08:00', '2026-11-24T07:00:00.000Z'],
    ['2026-07-14T08:00', '2026-07-14T06:00:00.000Z'],
    ['2026-01-01T00:00', '2025-12-31T23:00:00.000Z'],
    // 25 October 2026: 02:30 comes twice.
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('show %s at %s', (clock, instant) => {
    expect(instantOfParisClock(clock)?.toISOString()).toBe(instant)
    expect(parisClockAt(new Date(instant))).toBe(clock)
  })

  test.each(['2026-03-29T02:30', '2026-02-30T08:00', '2026-11-24', '', '2026-11-24T25:00'])(
    'never show « %s »',
    (clock) => {
      expect(instantOfParisClock(clock)).toBeNull()
    },
  )

  test('give back any minute, or the same clock an hour before', () => {
    const minutes = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(minutes, (date) => {
        const minute = Math.floor(date.getTime() / 60_000) * 60_000
        const back = instantOfParisClock(parisClockAt(new Date(minute)))
        expect([minute, minute - 3_600_000]).toContain(back?.getTime())
      }),
    )
  })
})
