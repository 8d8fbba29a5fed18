import { publishedDocument } from '@mecaformation/contracts/publication/documents'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projectDraft } from '../src/features/previews/draft/project-draft.ts'
import { writtenCollectionConfigs } from '../src/written-collections.ts'
import { publishedOf } from './published-of.ts'

const node = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: fc.constantFrom(
        'paragraph',
        'heading',
        'list',
        'listitem',
        'table',
        'tablerow',
        'block',
        'link',
        'upload',
        'text',
      ),
      tag: fc.constantFrom('h1', 'h2', 'h3'),
      text: fc.string(),
      format: fc.oneof(fc.nat(127), fc.string()),
      listType: fc.constantFrom('bullet', 'number', 'check'),
      colSpan: fc.integer({ min: -1, max: 3 }),
      fields: fc.record(
        {
          blockType: fc.constantFrom('callout', 'figure', 'formula', 'inlineFormula', 'other'),
          tone: fc.constantFrom('info', 'rouge'),
          title: fc.string(),
          tex: fc.string(),
          media: fc.oneof(fc.uuid(), fc.jsonValue()),
          url: fc.webUrl(),
          body: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
      children: fc.array(tie('node'), { maxLength: 3, depthIdentifier: 'node' }),
    },
    { requiredKeys: ['type'] },
  ),
})).node
const editorState = fc.record({
  root: fc.record({ type: fc.constant('root'), children: fc.array(node, { maxLength: 4 }) }),
})

/** What a form may hold at a moment: the right thing, nothing, or anything. */
const orAnything = (right: fc.Arbitrary<unknown>) => fc.oneof(right, fc.constant(null), fc.jsonValue())
const instant = orAnything(fc.date({ noInvalidDate: true }).map((date) => date.toISOString()))
const text = orAnything(fc.string())
const ids = orAnything(fc.array(fc.uuid()))

const form = fc.record(
  {
    id: fc.uuid(),
    title: text,
    slug: text,
    summary: text,
    publishedAt: instant,
    updatedAt: instant,
    order: orAnything(fc.integer()),
    introduction: text,
    sources: text,
    reviewOn: instant,
    technologies: ids,
    cover: orAnything(fc.uuid()),
    body: orAnything(editorState),
    code: orAnything(fc.constantFrom('P0300', 'p03')),
    system: orAnything(fc.constant('moteur')),
    severity: orAnything(fc.constant('faible')),
    driving: orAnything(fc.constant('oui')),
    drivingAdvice: text,
    causes: orAnything(
      fc.array(fc.record({ cause: text, likelihood: orAnything(fc.constant('rare')) }, { requiredKeys: [] })),
    ),
    tests: orAnything(fc.array(fc.record({ title: text, procedure: text, expected: text }, { requiredKeys: [] }))),
    relatedCodes: ids,
  },
  { requiredKeys: ['id'] },
)

test.each(writtenCollectionConfigs)(
  'whatever a form of $slug holds makes a document that pages can show',
  (collection) => {
    fc.assert(
      fc.property(form, (document) => {
        const draft = projectDraft(collection, document)
        expect(publishedDocument.safeParse(draft)).toMatchObject({ success: true })
        expect(draft.id).toBe(document.id)
      }),
    )
  },
)

const articles = publishedOf('articles')
const codes = publishedOf('diagnostic-codes')

test('what fits stays, and what is missing is named', () => {
  const draft = projectDraft(articles, {
    id: 'a1',
    title: 'La bougie',
    body: null,
    updatedAt: '2026-11-22T10:00:00.000Z',
  })
  expect(draft).toMatchObject({
    title: 'La bougie',
    slug: 'la-bougie',
    summary: 'Résumé à écrire.',
    publishedAt: '2026-11-22T10:00:00.000Z',
    body: [],
  })
  expect(projectDraft(articles, { id: 'a1', title: '  ' })).toMatchObject({ title: 'Sans titre' })
})

test('documents that Payload put in the place of their ids become ids again', () => {
  const whole = { id: 't1', title: 'Thermique', createdAt: '2026-11-22', updatedAt: '2026-11-22' }
  const draft = projectDraft(articles, {
    id: 'a1',
    title: 'La bougie',
    technologies: [whole],
    cover: { ...whole, id: 'm1' },
  })
  expect(draft).toMatchObject({ technologies: ['t1'], cover: 'm1' })
})

test('a piece of text that could not be published says so in its place', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
  const body = { root: { type: 'root', children: [paragraph('Avant'), { type: 'upload' }, paragraph('Après')] } }
  const draft = projectDraft(articles, { id: 'a1', body })
  expect(draft).toMatchObject({
    body: [
      { type: 'paragraph' },
      { type: 'callout', tone: 'danger', children: [{ type: 'paragraph' }] },
      { type: 'paragraph' },
    ],
  })
})

test('a code says which choices are open', () => {
  const draft = projectDraft(codes, { id: 'c1', code: 'P0300', causes: [{ likelihood: 'rare' }] })
  expect(draft).toMatchObject({
    slug: 'p0300',
    explanation: [expect.stringMatching(/Peut-on rouler.\?, Système, Gravité/)],
    causes: [{ cause: 'À écrire.', likelihood: 'rare' }],
  })
})
