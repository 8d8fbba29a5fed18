import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseByteRange } from './byte-range.ts'

test.each([
  [undefined, { kind: 'whole' }],
  ['bytes=0-3', { kind: 'part', start: 0, end: 3 }],
  ['bytes=4-', { kind: 'part', start: 4, end: 9 }],
  ['bytes=-3', { kind: 'part', start: 7, end: 9 }],
  ['bytes=-99', { kind: 'part', start: 0, end: 9 }],
  ['bytes=5-99', { kind: 'part', start: 5, end: 9 }],
  ['bytes=10-', { kind: 'unsatisfiable' }],
  ['bytes=-0', { kind: 'unsatisfiable' }],
  ['bytes=5-2', { kind: 'whole' }],
  ['bytes=-', { kind: 'whole' }],
  ['bytes=0-1,4-5', { kind: 'whole' }],
  ['lines=0-1', { kind: 'whole' }],
])('%s of ten bytes', (header, range) => {
  expect(parseByteRange(header, 10)).toEqual(range)
})

test('a part lies within the file', () => {
  const bound = fc.option(fc.nat({ max: 50 }), { nil: '' })
  fc.assert(
    fc.property(bound, bound, fc.nat({ max: 40 }), (first, last, size) => {
      const range = parseByteRange(`bytes=${first}-${last}`, size)
      if (range.kind !== 'part') return
      expect(range.start).toBeGreaterThanOrEqual(0)
      expect(range.end).toBeGreaterThanOrEqual(range.start)
      expect(range.end).toBeLessThan(size)
    }),
  )
})
