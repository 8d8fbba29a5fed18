import type { PublishedCollection } from '@mecaformation/contracts/publication/documents'
import { expect, test } from 'vitest'
import { projectDocument } from '../src/features/publication/project/project.ts'
import { publishedOf } from './published-of.ts'

const common = {
  id: 'id-1',
  slug: 'chute-de-tension',
  title: 'Chute de tension',
  summary: 'Mesurer en charge.',
  publishedAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-22T08:00:00.000Z',
  createdAt: '2026-11-19T08:00:00.000Z',
  _status: 'published',
  importHash: 'abc',
}
const trust = { sources: 'Éduscol\nINRS ED 6127', reviewOn: '2027-11-22T12:00:00.000Z' }
const body = {
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Mesurez.', format: 0 }] }] },
}
const article = { ...common, ...trust, technologies: ['id-2'], cover: null, body }
const code = {
  ...common,
  ...trust,
  slug: 'p0420',
  code: 'P0420',
  system: 'depollution',
  severity: 'moderee',
  driving: 'oui',
  drivingAdvice: 'Roulez doucement.',
  technologies: ['id-2'],
  explanation: 'Un.\nDeux.',
  symptoms: 'Voyant allumé',
  causes: [{ id: 'row', cause: 'Sonde', likelihood: 'frequente', detail: null }],
  tests: [{ id: 'row', title: 'Lire', tool: null, procedure: 'Lisez.', expected: '0,6 V', ifGood: null, ifBad: null }],
  doNotReplaceBlindly: null,
  otherDecoding: null,
  relatedCodes: ['id-3'],
}
const medium = {
  id: 'id-4',
  updatedAt: common.updatedAt,
  createdAt: common.createdAt,
  alt: 'Un montage',
  credit: null,
  mimeType: 'image/png',
  width: 1200,
  height: 600,
  filename: 'abc-1200.png',
  filesize: 4096,
  url: '/media/abc-1200.png',
  variants: [
    { id: 'row', url: '/media/abc-960.webp', width: 960, height: 480 },
    { id: 'row', url: '/media/abc-480.webp', width: 480, height: 240 },
  ],
  folder: 'Freinage/Disques',
  crops: [{ id: 'row', shape: 'share', url: '/media/abc-share-1200x630-500-500.jpg', width: 1200, height: 630 }],
}

function published(collection: PublishedCollection, document: unknown) {
  const projected = projectDocument(publishedOf(collection), document)
  if (!projected.ok) throw new Error(JSON.stringify(projected.problems))
  return projected.document
}

test('a technology: paragraphs are the lines of their field', () => {
  expect(published('technologies', { ...common, order: 7, introduction: 'Un.\n\nDeux.' })).toEqual({
    collection: 'technologies',
    id: 'id-1',
    slug: 'chute-de-tension',
    title: 'Chute de tension',
    summary: 'Mesurer en charge.',
    publishedAt: common.publishedAt,
    updatedAt: common.updatedAt,
    order: 7,
    introduction: ['Un.', 'Deux.'],
  })
})

test('an article: its day of review is a day, and nothing of the CMS goes along', () => {
  const document = published('articles', article)
  expect(document).toMatchObject({ reviewOn: '2027-11-22', sources: ['Éduscol', 'INRS ED 6127'], cover: null })
  expect(document).not.toHaveProperty('importHash')
  expect(document).not.toHaveProperty('_status')
})

test('a diagnostic code: what was left empty is an empty text', () => {
  expect(published('diagnostic-codes', code)).toMatchObject({
    code: 'P0420',
    explanation: ['Un.', 'Deux.'],
    causes: [{ cause: 'Sonde', likelihood: 'frequente', detail: '' }],
    tests: [{ title: 'Lire', tool: '', ifGood: '' }],
    otherDecoding: '',
    relatedCodes: ['id-3'],
  })
})

test('a medium: its copies stand narrowest first', () => {
  expect(published('media', medium)).toEqual({
    collection: 'media',
    id: 'id-4',
    updatedAt: common.updatedAt,
    alt: 'Un montage',
    credit: '',
    mimeType: 'image/png',
    width: 1200,
    height: 600,
    url: '/media/abc-1200.png',
    bytes: 4096,
    duration: null,
    variants: [
      { url: '/media/abc-480.webp', width: 480, height: 240 },
      { url: '/media/abc-960.webp', width: 960, height: 480 },
    ],
    crops: [{ shape: 'share', url: '/media/abc-share-1200x630-500-500.jpg', width: 1200, height: 630 }],
  })
})

const toDocument = { leadsTo: 'document', document: { relationTo: 'articles', value: 'id-2' }, path: null }
const toPath = { leadsTo: 'path', document: null, path: ' /codes/ ', label: ' Codes ' }

test('the navigation: each link leads to a document or to a path, and an empty notice is none', () => {
  expect(
    published('navigation', { header: [toDocument, toPath], footer: [], notice: { kind: 'info', text: ' ' } }),
  ).toEqual({
    collection: 'navigation',
    id: 'navigation',
    header: [
      { label: '', target: { kind: 'document', collection: 'articles', id: 'id-2' } },
      { label: 'Codes', target: { kind: 'url', url: '/codes/' } },
    ],
    footer: [],
    notice: null,
  })
})

test.each<[string, PublishedCollection, Record<string, unknown>, string]>([
  ['a link to nothing', 'navigation', { header: [{ ...toDocument, document: null }] }, 'header.0.target'],
  ['a missing title', 'articles', { ...article, title: null }, 'title'],
  ['no technology', 'articles', { ...article, technologies: [] }, 'technologies'],
  ['an empty text', 'articles', { ...article, body: { root: { type: 'root', children: [] } } }, 'body'],
  [
    'a rich text that cannot be published',
    'articles',
    { ...article, body: { root: { type: 'root', children: [{ type: 'upload' }] } } },
    'body',
  ],
  [
    'an unknown likelihood',
    'diagnostic-codes',
    { ...code, causes: [{ cause: 'Sonde', likelihood: 'x' }] },
    'causes.0.likelihood',
  ],
  ['a picture elsewhere', 'media', { ...medium, url: 'https://example.com/a.png' }, 'url'],
])('%s is refused at its field', (_, collection, document, path) => {
  const projected = projectDocument(publishedOf(collection), document)
  expect(projected.ok ? [] : projected.problems.map((problem) => problem.path)).toEqual([path])
})

test('all problems are told at once', () => {
  const projected = projectDocument(publishedOf('articles'), {
    ...article,
    title: '',
    body: { root: { type: 'root', children: [{ type: 'upload' }] } },
  })
  expect(projected.ok ? [] : projected.problems.map((problem) => problem.path)).toEqual(['body', 'title'])
})
