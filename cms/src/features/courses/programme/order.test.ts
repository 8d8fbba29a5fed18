import { expect, test } from 'vitest'
import { stateOf } from './lessons.ts'
import { moved } from './order.ts'

test.each([
  [0, 2, ['b', 'c', 'a']],
  [2, 0, ['c', 'a', 'b']],
  [1, 9, ['a', 'c', 'b']],
  [1, -1, ['b', 'a', 'c']],
  [7, 0, ['a', 'b', 'c']],
])('from %i to %i', (from, to, order) => {
  expect(moved(['a', 'b', 'c'], from, to)).toEqual(order)
})

test('a lesson is published, changed since, or was never published', () => {
  expect(stateOf({ id: 'a', _status: 'published', publishedAt: '2026-11-22' })).toBe('published')
  expect(stateOf({ id: 'a', _status: 'draft', publishedAt: '2026-11-22' })).toBe('changed')
  expect(stateOf({ id: 'a', _status: 'draft', publishedAt: null })).toBe('draft')
})
