import type { DocumentOf } from '@mecaformation/contracts/publication/documents'
import { expect, test } from 'vitest'
import { mendFormulas } from './mend-formulas.ts'

const dates = { publishedAt: '2026-11-22T10:00:00.000Z', updatedAt: '2026-11-22T10:00:00.000Z' }
const article = (body: DocumentOf<'articles'>['body']): DocumentOf<'articles'> => ({
  collection: 'articles',
  id: 'a1',
  slug: 'a1',
  title: 'Article',
  summary: 'Résumé',
  ...dates,
  sources: [],
  verifiedBy: '',
  reviewOn: null,
  technologies: ['t1'],
  cover: null,
  body,
})
const broken = { type: 'inlineFormula', tex: String.raw`\frac{U}{` } as const
const sound = { type: 'inlineFormula', tex: 'U = R I' } as const
const source = { type: 'text', text: String.raw`⚠ \frac{U}{`, marks: ['code'] }

test('formulas that can be set stay as they are', () => {
  const document = article([
    { type: 'formula', tex: 'U = R I' },
    { type: 'paragraph', children: [sound] },
  ])
  expect(mendFormulas(document)).toEqual(document)
})

test('a formula on a line of its own gives way to its reason and its source', () => {
  expect(mendFormulas(article([{ type: 'formula', tex: String.raw`\frac{U}{` }]))).toMatchObject({
    body: [
      { type: 'callout', tone: 'danger', children: [{ children: [{ text: /n’est pas finie/ }] }, { children: [{}] }] },
    ],
  })
})

test('formulas in lines give way wherever they stand', () => {
  const document = article([
    { type: 'paragraph', children: [sound, { type: 'link', target: { kind: 'url', url: '/' }, children: [broken] }] },
    {
      type: 'list',
      ordered: false,
      items: [
        { children: [], nested: [{ type: 'list', ordered: false, items: [{ children: [broken], nested: [] }] }] },
      ],
    },
    { type: 'table', rows: [[{ header: false, columnSpan: 1, children: [broken] }]] },
    { type: 'callout', tone: 'info', title: 'À savoir', children: [{ type: 'paragraph', children: [broken] }] },
  ])
  expect(mendFormulas(document)).toMatchObject({
    body: [
      { children: [sound, { children: [source] }] },
      { items: [{ nested: [{ items: [{ children: [source] }] }] }] },
      { rows: [[{ children: [source] }]] },
      { children: [{ children: [source] }] },
    ],
  })
})

test('so do those of a statement, a solution and what lies deeper', () => {
  const paragraph = { type: 'paragraph' as const, children: [broken] }
  const exercise: DocumentOf<'exercises'> = {
    collection: 'exercises',
    id: 'e1',
    slug: 'e1',
    title: 'Exercice',
    summary: 'Résumé',
    ...dates,
    sources: [],
    verifiedBy: '',
    reviewOn: null,
    technologies: ['t1'],
    mode: 'practice',
    difficulty: 1,
    minutes: 2,
    statement: [paragraph],
    question: [{ type: 'trueFalse', answer: true, feedbackIfTrue: '', feedbackIfFalse: '' }],
    hints: [],
    solution: [{ type: 'formula', tex: String.raw`\frac{U}{` }],
    skills: [],
  }
  expect(mendFormulas(exercise)).toMatchObject({
    statement: [{ children: [source] }],
    solution: [{ type: 'callout', tone: 'danger' }],
  })
})
