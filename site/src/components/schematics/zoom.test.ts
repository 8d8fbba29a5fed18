import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundedZoom, largestZoom, scrollAround, steppedZoom } from './zoom.ts'

test('two steps make a drawing twice as large, and two back bring it home', () => {
  const twice = steppedZoom(steppedZoom(1, 1), 1)
  expect(twice).toBe(2)
  expect(steppedZoom(steppedZoom(twice, -1), -1)).toBe(1)
  expect(steppedZoom(1, -1)).toBe(1)
})

describe('any zoom', () => {
  const zoom = fc.double({ min: 1, max: largestZoom, noNaN: true })

  test('stays within bounds', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 100, noNaN: true }), (wanted) => {
        expect(boundedZoom(wanted)).toBeGreaterThanOrEqual(1)
        expect(boundedZoom(wanted)).toBeLessThanOrEqual(largestZoom)
      }),
    )
  })

  test('reaches either end in a few steps', () => {
    fc.assert(
      fc.property(zoom, fc.constantFrom<-1 | 1>(-1, 1), (start, direction) => {
        let now = start
        for (let step = 0; step < 6; step += 1) now = steppedZoom(now, direction)
        expect(now).toBe(direction === 1 ? largestZoom : 1)
      }),
    )
  })

  test('leaves what lies under the point where it was', () => {
    fc.assert(
      fc.property(zoom, fc.nat(2000), fc.nat(900), (ratio, scroll, point) => {
        const before = scroll + point
        expect((scrollAround(scroll, point, ratio) + point) / ratio).toBeCloseTo(before, 6)
      }),
    )
  })
})
