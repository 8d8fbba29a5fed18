import { expect, test } from 'vitest'
import { letterGroups } from './letter-groups.ts'

const word = (title: string) => ({ id: title, address: `/lexique/#${title}`, title })
const groupsOf = (...titles: string[]) =>
  letterGroups(titles.map(word)).map(({ letter, words }) => [letter, words.map(({ title }) => title)])

test('words stand under their first letter, accents and ligatures aside', () => {
  expect(groupsOf('ABS', 'à-coups', 'Échappement', 'embrayage', 'Œillet')).toEqual([
    ['A', ['ABS', 'à-coups']],
    ['E', ['Échappement', 'embrayage']],
    ['O', ['Œillet']],
  ])
})

test('words that begin with a digit stand together', () => {
  expect(groupsOf('12 V', '48 V', 'ABS')).toEqual([
    ['0-9', ['12 V', '48 V']],
    ['A', ['ABS']],
  ])
})
