import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberSource, seedFrom } from './number-source.ts'
import { shuffledPlaces } from './shuffle.ts'

test('a shuffle holds each place once, always in the same order for a seed, never untouched', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.integer(), (length, seed) => {
      const places = shuffledPlaces(length, seed)
      const inOrder = Array.from({ length }, (_, place) => place)
      expect([...places].sort((a, b) => a - b)).toEqual(inOrder)
      expect(shuffledPlaces(length, seed)).toEqual(places)
      if (length > 1) expect(places).not.toEqual(inOrder)
    }),
  )
})

test('each place comes first about as often', () => {
  const firsts = Array.from({ length: 4000 }, (_, number) => shuffledPlaces(4, seedFrom('exercice', number))[0])
  for (const place of [0, 1, 2, 3]) {
    const share = firsts.filter((first) => first === place).length / firsts.length
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.3)
  }
})

test('numbers are from 0 to below 1', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const next = numberSource(seed)
      for (let count = 0; count < 20; count += 1) {
        const number = next()
        expect(number >= 0 && number < 1).toBe(true)
      }
    }),
  )
})
