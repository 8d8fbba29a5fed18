import type { RichText } from '@mecaformation/contracts/rich-text'
import { expect, test } from 'vitest'
import { loadSnapshot } from '../../data/snapshot.ts'
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

test('a video and an exercise take their own time, those that are not published none', () => {
  const common = { publishedAt: '2026-11-22T10:00:00.000Z', updatedAt: '2026-11-22T10:00:00.000Z', summary: 'Résumé' }
  const trust = { sources: [], verifiedBy: '', reviewOn: null, technologies: ['t1'] }
  loadSnapshot([
    {
      ...{ collection: 'videos', id: 'v1', slug: 'v1', title: 'Vidéo', ...common, ...trust },
      ...{ origin: 'upload', file: 'm1', externalUrl: '', captions: null, poster: null, duration: 150 },
      ...{ transcript: [], chapters: [], notes: '' },
    },
    {
      ...{ collection: 'exercises', id: 'e1', slug: 'e1', title: 'Exercice', ...common, ...trust },
      ...{ mode: 'practice', difficulty: 1, minutes: 4, statement: [], hints: [], solution: [], skills: [] },
      question: [{ type: 'trueFalse', answer: true, feedbackIfTrue: '', feedbackIfFalse: '' }],
    },
  ])
  const shown: RichText = [
    { type: 'video', video: 'v1' },
    { type: 'exercise', exercise: 'e1' },
    { type: 'exercise', exercise: 'e2' },
  ]
  expect(readingMinutes([...paragraph(180), ...shown])).toBe(8)
})
