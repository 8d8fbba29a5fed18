import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneSlipFrom } from '../exercises/slip.ts'
import { editDistance } from './edit-distance.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 8 })

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['tension', 'tension', 0],
    ['tenson', 'tension', 1],
    ['tubro', 'turbo', 1],
    ['', 'abc', 3],
    ['injecteur', 'inyectur', 2],
  ])('from « %s » to « %s » is %s', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance)
  })

  it('is the same both ways, nothing from a text to itself, and never more than the longer one', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other)
        expect(distance).toBe(editDistance(other, one))
        expect(distance === 0).toBe(one === other)
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length))
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
      }),
    )
  })

  it('is one wherever the exercises see one slip', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        if (isOneSlipFrom(one, other)) expect(editDistance(one, other)).toBe(1)
      }),
    )
  })
})
