import type { RichText } from '@mecaformation/contracts/rich-text'
import { expect, test } from 'vitest'
import { readingMinutes } from './reading-time.ts'

const paragraph = (words: number): RichText => [
  { type: 'paragraph', children: [{ type: 'text', text: 'mot '.repeat(words) }] },
]

test.each([
  [0, 1],
  [180, 1],
  [280, 2],
  [900, 5],
])('%i words take %i min', (words, minutes) => {
  expect(readingMinutes(paragraph(words))).toBe(minutes)
})

test('words of callouts, lists, tables and captions count', () => {
  const children = [{ type: 'text' as const, text: 'mot '.repeat(180) }]
  const body: RichText = [
    { type: 'callout', tone: 'info', title: 'Titre', children: [{ type: 'paragraph', children }] },
    { type: 'list', ordered: false, items: [{ children, nested: [] }] },
    { type: 'table', rows: [[{ header: false, columnSpan: 1, children }]] },
    { type: 'figure', media: 'x', caption: 'mot '.repeat(180) },
  ]
  expect(readingMinutes(body)).toBe(4)
})
