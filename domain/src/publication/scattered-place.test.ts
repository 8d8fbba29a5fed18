import { expect, test } from 'vitest'
import { scatteredPlace } from './scattered-place.ts'

test('ids of one kind are spread evenly, and each always stands at its own place', () => {
  const places = Array.from({ length: 4096 }, (_, n) => scatteredPlace(`article-${n}`))
  expect(places.every((place) => /^[0-9a-f]{8}$/.test(place))).toBe(true)
  const sixteenths = Map.groupBy(places, (place) => place.charAt(0))
  expect(sixteenths.size).toBe(16)
  for (const some of sixteenths.values()) expect(some.length).toBeGreaterThan(128)
  expect(scatteredPlace('article-7')).toBe(places[7])
})
