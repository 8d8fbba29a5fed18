import { expect, test } from 'vitest'
import { fileSize } from './file-size.ts'

test.each([
  [512, '512 octets'],
  [1_000, '1 Ko'],
  [240_400, '240 Ko'],
  [994_999, '990 Ko'],
  [995_000, '1 Mo'],
  [1_234_567, '1,2 Mo'],
  [24_000_000, '24 Mo'],
])('%i bytes are « %s »', (bytes, shown) => {
  expect(fileSize(bytes)).toBe(shown)
})
