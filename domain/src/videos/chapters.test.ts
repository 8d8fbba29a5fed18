import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chaptersRefusal } from './chapters.ts'

test.each([
  [[], 60, null],
  [[0], 60, null],
  [[0, 12, 59], 60, null],
  [[5, 12], 60, 'not-at-zero'],
  [[0, 12, 12], 60, 'not-in-order'],
  [[0, 30, 12], 60, 'not-in-order'],
  [[0, 60], 60, 'beyond-end'],
])('chapters at %j of a film of %i s: %s', (starts, duration, refusal) => {
  expect(chaptersRefusal(starts, duration)).toBe(refusal)
})

describe('any chapters', () => {
  const distinct = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 12 })

  test('that begin at 0, follow one another and end in time will do', () => {
    fc.assert(
      fc.property(distinct, (later) => {
        const starts = [0, ...later.toSorted((a, b) => a - b)]
        expect(chaptersRefusal(starts, (starts.at(-1) ?? 0) + 1)).toBeNull()
      }),
    )
  })

  test('of which two changed places will not', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), (later, where) => {
        fc.pre(later.length > 1)
        const starts = [0, ...later.toSorted((a, b) => a - b)]
        const at = 1 + (where % (later.length - 1))
        const swapped = starts.with(at, starts[at + 1] ?? 0).with(at + 1, starts[at] ?? 0)
        expect(chaptersRefusal(swapped, 6000)).toBe('not-in-order')
      }),
    )
  })
})
