import { expect, test } from 'vitest'
import { neighbours } from './neighbours.ts'

const list = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
const idsFrom = (id: string, count: number) => neighbours(list, id, count).map((item) => item.id)

test('the ones after it come first, then the list begins again', () => {
  expect(idsFrom('a', 2)).toEqual(['b', 'c'])
  expect(idsFrom('c', 3)).toEqual(['d', 'a', 'b'])
})

test('the item itself never stands among them', () => {
  expect(idsFrom('b', 9)).toEqual(['c', 'd', 'a'])
})

test('an item that is not in the list has the first ones', () => {
  expect(idsFrom('x', 2)).toEqual(['a', 'b'])
})
