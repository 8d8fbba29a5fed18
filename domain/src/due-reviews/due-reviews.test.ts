import fc from 'fast-check'
import { expect, test } from 'vitest'
import { announcedUntil, dueState, mayRemind } from './due-reviews.ts'

test('a review is due on its day, announced for thirty days before it, and not earlier', () => {
  expect(dueState('2026-11-23', '2026-11-23')).toBe('overdue')
  expect(dueState('2026-11-24', '2026-11-23')).toBe('soon')
  expect(dueState('2026-12-23', '2026-11-23')).toBe('soon')
  expect(dueState('2026-12-24', '2026-11-23')).toBe('later')
  expect(announcedUntil('2026-02-01')).toBe('2026-03-03')
})

test('nobody is reminded twice in a week, however often one asks, nor forgotten by one that comes each morning', () => {
  const day = 86_400_000
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1_800_000, max: 1_800_000 }), { minLength: 30, maxLength: 60 }),
      (slips) => {
        const sent: number[] = []
        for (const [morning, slip] of slips.entries()) {
          const now = new Date(Date.UTC(2026, 0, 1) + morning * day + slip)
          if (mayRemind(sent.length === 0 ? null : new Date(sent.at(-1) ?? 0), now)) sent.push(now.getTime())
        }
        for (const [index, at] of sent.slice(1).entries()) {
          const pause = at - (sent[index] ?? 0)
          expect(pause).toBeGreaterThan(6.9 * day)
          expect(pause).toBeLessThan(7.1 * day)
        }
      },
    ),
  )
})
