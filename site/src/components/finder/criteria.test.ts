import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Criterion, finderOf } from './criteria.ts'

interface Item {
  level: string
  fields: string[]
}
const levels: Criterion<Item> = {
  label: 'Niveau',
  all: 'Tous',
  choices: ['debut', 'cap', 'bac'].map((value) => ({ value, label: value.toUpperCase() })),
  valuesOf: ({ level }) => [level],
}
const fields: Criterion<Item> = {
  ...levels,
  label: 'Domaine',
  choices: ['x', 'y'].map((value) => ({ value, label: value })),
  valuesOf: (item) => item.fields,
}
const items: Item[] = [
  { level: 'cap', fields: ['x', 'y'] },
  { level: 'bac', fields: ['x'] },
]

test('only what tells items apart is offered, and items bear the marks of their choices', () => {
  const { groups, marksOf } = finderOf(items, [levels, fields])
  expect(groups.map(({ name, options }) => [name, options.map(({ mark, label }) => `${mark} ${label}`)])).toEqual([
    ['a', ['a1 CAP', 'a2 BAC']],
    ['b', ['b1 x', 'b2 y']],
  ])
  expect(items.map((item) => marksOf(item).join(' '))).toEqual(['a1 b1 b2', 'a2 b1'])
})

test('a group that all items share alike asks nothing', () => {
  const one = items.slice(0, 1)
  const { groups, marksOf } = finderOf(one, [levels, fields])
  expect(groups.map(({ label }) => label)).toEqual(['Domaine'])
  expect(one.map(marksOf)).toEqual([['a1', 'a2']])
})

test('each mark that can be made has its rule in the sheet, and no more are made', () => {
  const css = readFileSync(new URL('../../styles/finder.css', import.meta.url), 'utf8')
  const values = Array.from({ length: 20 }, (_, index) => `v${index}`)
  const wide: Criterion<string> = {
    label: 'Sorte',
    all: 'Toutes',
    choices: values.map((value) => ({ value, label: value })),
    valuesOf: (item) => [item],
  }
  const { groups } = finderOf(values, [wide, wide, wide, wide])
  const marks = groups.flatMap(({ options }) => options.map(({ mark }) => mark))
  expect(marks).toHaveLength(36)
  expect(marks.filter((mark) => !css.includes(`[value="${mark}"]:checked) .found:not(.${mark})`))).toEqual([])
})
