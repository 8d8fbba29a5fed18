import { expect, test } from 'vitest'
import { holdsBack } from './holds-back.ts'

const course = { collection: 'courses', id: 'c' }

test.each([
  ['an article that leads to a course', { collection: 'articles', id: 'a' }, 'body', true],
  ['a course that leads to itself', course, 'body', false],
  ['a lesson of the course, which leaves with it', { collection: 'lessons', id: 'l' }, 'course', false],
  ['a lesson that leads to another course in its text', { collection: 'lessons', id: 'l' }, 'body', true],
])('%s', (_, user, path, holds) => {
  expect(holdsBack({ user, path, target: course })).toBe(holds)
})
