import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardPlace } from './card-place.ts'

const view = { width: 360, height: 700 }
const card = { width: 300, height: 120 }

test.each([
  ['below the word', { left: 20, top: 100, bottom: 124 }, { left: 20, top: 130 }],
  ['not beyond the right side', { left: 200, top: 100, bottom: 124 }, { left: 52, top: 130 }],
  ['above, at the foot of the window', { left: 20, top: 640, bottom: 664 }, { left: 20, top: 514 }],
])('a card stands %s', (_, word, place) => {
  expect(cardPlace(word, card, view)).toEqual(place)
})

test('a card never covers its word', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 750 }), fc.integer({ min: 10, max: 400 }), (top, height) => {
      const word = { left: 20, top, bottom: top + 24 }
      const place = cardPlace(word, { width: 300, height }, view)
      expect(place.top >= word.bottom || place.top + height <= word.top).toBe(true)
    }),
  )
})
