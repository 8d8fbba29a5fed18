import { expect, test } from 'vitest'
import { joinLists } from './join-lists.ts'
import type { LexicalNode } from './lexical-tree.ts'

const text = (content: string): LexicalNode => ({ type: 'text', version: 1, text: content })
const item = (...children: LexicalNode[]): LexicalNode => ({ type: 'listitem', version: 1, children })
const list = (listType: string, ...children: LexicalNode[]): LexicalNode => ({
  type: 'list',
  version: 1,
  listType,
  children,
})

test('lists of one type that follow one another are one', () => {
  expect(joinLists([list('bullet', item(text('a'))), list('bullet', item(text('b')))])).toEqual([
    list('bullet', item(text('a')), item(text('b'))),
  ])
})

test('a nested list of the other type goes into the list before, which then goes on', () => {
  const nested = item(list('bullet', item(text('b'))))
  expect(joinLists([list('number', item(text('a'))), list('bullet', nested), list('number', item(text('c')))])).toEqual(
    [list('number', item(text('a')), nested, item(text('c')))],
  )
})

test('lists of two types side by side stay two', () => {
  const lists = [list('number', item(text('a'))), list('bullet', item(text('b')))]
  expect(joinLists(lists)).toEqual(lists)
})

test('what a list does not follow stays as it is', () => {
  const nodes = [list('bullet', item(text('a'))), { type: 'paragraph', version: 1 }, list('bullet', item(text('b')))]
  expect(joinLists(nodes)).toEqual(nodes)
})
