import { expect, test } from 'vitest'
import { durationInWords, timeCode } from './time-code.ts'

test.each([
  [0, '0:00', '0 s'],
  [59, '0:59', '59 s'],
  [60, '1:00', '1 min'],
  [65, '1:05', '1 min 05 s'],
  [3600, '1:00:00', '1 h 00 min'],
  [3729, '1:02:09', '1 h 02 min'],
])('%i seconds are %s, %s', (seconds, code, words) => {
  expect(timeCode(seconds)).toBe(code)
  expect(durationInWords(seconds)).toBe(words)
})
