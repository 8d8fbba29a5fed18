import { expect, test } from 'vitest'
import { shareOf } from './goals.ts'

test.each([
  [0, 0],
  [4, 0],
  [5, 0.01],
  [250, 0.5],
  [499, 0.99],
  [500, 1],
  [612, 1],
])('%i of 500 is %f', (count, share) => {
  expect(shareOf(count, 500)).toBe(share)
})
