import { expect, test } from 'vitest'
import { placeAt } from './place-at.ts'

test.each([
  [[], 3, -1],
  [[2, 5], 1.9, -1],
  [[0, 5, 18], 4.99, 0],
  [[0, 5, 18], 5, 1],
  [[0, 5, 5, 18], 6, 2],
  [[0, 5, 18], 400, 2],
])('of parts that begin at %j, at %f s: %i', (starts, seconds, place) => {
  expect(placeAt(starts, seconds)).toBe(place)
})
