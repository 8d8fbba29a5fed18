import { expect, test } from 'vitest'
import { courseMinutes, frenchDuration } from './course-duration.ts'

test('a course lasts as long as its lessons and its practice', () => {
  expect(courseMinutes({ lessonMinutes: [40, 45], practiceHours: 3.5 })).toBe(295)
  expect(courseMinutes({ lessonMinutes: [], practiceHours: 0 })).toBe(0)
})

test.each([
  [25, '25 min'],
  [60, '1 h'],
  [205, '3 h 25'],
  [1205, '20 h 05'],
  [0, '0 min'],
])('%d minutes are written %s', (minutes, written) => {
  expect(frenchDuration(minutes)).toBe(written.replaceAll(' ', '\u00a0'))
})
