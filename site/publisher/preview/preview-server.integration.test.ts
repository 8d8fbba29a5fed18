/** The publisher's side of previews as it runs: real PostgreSQL, the built site, HTTP. */
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  type PreviewAnswer,
  type PreviewRequest,
  previewAnswer,
  previewEndpoint,
} from '@mecaformation/contracts/previews/preview-request'
import type { DocumentOf } from '@mecaformation/contracts/publication/documents'
import { wordLimit } from '@mecaformation/domain/publication/shelves'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildSiteApp } from '../../../scripts/testing/equality/built-site.ts'
import { generatedTerms } from '../../../scripts/testing/equality/generated-terms.ts'
import { createTestDatabase, type TestDatabase } from '../../../scripts/testing/test-database.ts'
import type { Change } from '../../src/data/snapshot.ts'
import { loadSiteApp, type SiteApp } from '../site-app.ts'
import { SiteContent } from '../site-content.ts'
import { Turns } from '../turns.ts'
import { startPreviewServer } from './preview-server.ts'
import { renderPreview } from './render-preview.ts'

const outputs = fileURLToPath(new URL('../../dist', import.meta.url))
const dates = { publishedAt: '2026-11-22T10:00:00.000Z', updatedAt: '2026-11-22T10:00:00.000Z' }
const trust = { sources: [], verifiedBy: '', reviewOn: null }
const article = (id: string, change: Partial<DocumentOf<'articles'>> = {}): DocumentOf<'articles'> => ({
  ...{ collection: 'articles', id, slug: id, title: `Article ${id}`, summary: 'Résumé', ...dates, ...trust },
  ...{ technologies: ['t1'], cover: null, body: [], ...change },
})
const reservedLesson = (): DocumentOf<'lessons'> => ({
  ...{ collection: 'lessons', id: 'lecon', slug: 'lecon', title: 'Leçon', summary: 'Résumé', ...dates, ...trust },
  ...{ course: 'c1', courseSlug: 'formation', access: 'inscrits', minutes: 10, objectives: ['Mesurer'] },
  ...{ prerequisites: [], skills: [], opensAfterDays: 0, extract: [] },
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Le texte des inscrits' }] }],
})
const words = generatedTerms(wordLimit + 1, ['t1'])
const published = [article('bougie'), article('bobine'), ...words]
const logger = { error: vi.fn() }

let folder: string
let database: TestDatabase
let pool: pg.Pool
let app: SiteApp
let close: () => Promise<void>
let endpointFile: string

beforeAll(async () => {
  database = await createTestDatabase()
  pool = new pg.Pool({ connectionString: database.databaseUrl, max: 2 })
  await mkdir(outputs, { recursive: true })
  folder = await mkdtemp(join(outputs, 'preview-'))
  endpointFile = join(folder, 'secrets/preview-endpoint.json')
  await buildSiteApp(join(folder, 'app'))
  app = await loadSiteApp({
    entryUrl: pathToFileURL(join(folder, 'app/server/entry.mjs')),
    origin: 'http://127.0.0.1:3000',
  })
  const content = new SiteContent({ app, fixedRoutes: [] })
  app.load(published)
  for (const data of published) {
    const values = [data.collection, data.id, data.slug, JSON.stringify(data)]
    await pool.query("select publication.put_document($1, $2, $3, $4, '{}')", values)
  }
  const turns = new Turns()
  const tryOn = (changes: readonly Change[], path: string) =>
    turns.take(() => content.withDrafts(changes, () => app.render(path)))
  close = await startPreviewServer({
    render: (request) => renderPreview(request, { pool, tryOn }),
    endpointFile,
    logger,
  })
}, 180_000)
afterAll(async () => {
  await close()
  await pool.end()
  await database.close()
  await rm(folder, { recursive: true, force: true })
})
afterEach(() => pool.query('delete from publication.drafts'))

async function saveDraft(data: DocumentOf<'articles' | 'glossary' | 'lessons'>): Promise<void> {
  await pool.query('insert into publication.drafts (collection, id, slug, data) values ($1, $2, $3, $4)', [
    data.collection,
    data.id,
    data.collection === 'lessons' ? `${data.courseSlug}/${data.slug}` : data.slug,
    JSON.stringify(data),
  ])
}

async function ask(body: unknown, key?: string): Promise<Response> {
  const endpoint = previewEndpoint.parse(JSON.parse(await readFile(endpointFile, 'utf8')))
  const headers = { Authorization: `Bearer ${key ?? endpoint.key}` }
  return fetch(`http://127.0.0.1:${endpoint.port}/render`, { method: 'POST', headers, body: JSON.stringify(body) })
}
async function preview(request: PreviewRequest): Promise<PreviewAnswer> {
  return previewAnswer.parse(await (await ask(request)).json())
}
const ofArticle = (id: string) => ({ kind: 'document', collection: 'articles', id }) as const
const shown = async (path: string) => (await app.render(path)).body.toString('utf8')

describe('the draft of a document', () => {
  test('is shown on its own page, wherever its address will be, and nowhere else', async () => {
    await saveDraft(article('bougie', { slug: 'bougie-neuve', title: 'Bougie d’allumage' }))
    expect(await preview({ target: ofArticle('bougie'), path: null })).toMatchObject({
      kind: 'page',
      status: 200,
      html: expect.stringContaining(
        '<h1 class="page-title" data-pagefind-meta="title" data-pagefind-weight="10">Bougie d’allumage',
      ),
    })
    expect(await preview({ target: ofArticle('bobine'), path: '/articles/' })).toMatchObject({
      html: expect.not.stringContaining('Bougie d’allumage'),
    })
    expect(await shown('/articles/')).toContain('Article bougie')
    expect(await shown('/articles/bougie/')).not.toContain('d’allumage')
  })

  test('is shown on the pages that list it', async () => {
    await saveDraft(article('bougie', { title: 'Bougie d’allumage' }))
    expect(await preview({ target: ofArticle('bougie'), path: '/articles/' })).toMatchObject({
      html: expect.stringContaining('Bougie d’allumage'),
    })
  })

  test('of a word is shown whole, though the page of many words tells their names alone', async () => {
    const [word] = words
    if (word === undefined) throw new Error('there are no words')
    const definition = ['Une définition toute neuve.']
    await saveDraft({ ...word, definition })
    const target = { kind: 'document', collection: 'glossary', id: word.id } as const
    expect(await preview({ target, path: null })).toMatchObject({ html: expect.stringContaining(definition[0] ?? '') })
    expect(await shown('/lexique/')).not.toContain('Définition')
  })

  test('of a reserved lesson is whole for a student, and for visitors as they will see it', async () => {
    const lesson = reservedLesson()
    await saveDraft(lesson)
    const target = { kind: 'document', collection: 'lessons', id: lesson.id } as const
    const own = expect.stringContaining('Le texte des inscrits')
    expect(await preview({ target: { ...target, seenBy: 'student' }, path: null })).toMatchObject({ html: own })
    const visitors = await preview({ target, path: null })
    expect(visitors).toMatchObject({ html: expect.stringContaining('réservée aux inscrits') })
    expect(visitors).not.toMatchObject({ html: own })
  })

  test('that was never published has a page', async () => {
    await saveDraft(article('neuf', { title: 'Tout neuf' }))
    expect(await preview({ target: ofArticle('neuf'), path: null })).toMatchObject({
      html: expect.stringContaining('Tout neuf'),
    })
    expect((await app.render('/articles/neuf/')).status).toBe(404)
  })

  test('is shown even with a formula that cannot be set', async () => {
    await saveDraft(article('bougie', { body: [{ type: 'formula', tex: String.raw`\frac{U}{` }] }))
    expect(await preview({ target: ofArticle('bougie'), path: null })).toMatchObject({
      status: 200,
      html: expect.stringContaining('ne peut pas être composée'),
    })
  })

  test('without changes is shown as the site has it', async () => {
    expect(await preview({ target: ofArticle('bougie'), path: null })).toMatchObject({
      html: expect.stringContaining('Article bougie'),
    })
  })

  test.each([
    [ofArticle('personne'), null],
    [{ kind: 'release', id: 'aucune' } as const, null],
    [ofArticle('bougie'), '/articles/personne/'],
    [ofArticle('bougie'), '/rss.xml'],
  ])('of %j at %s is nothing to see', async (target, path) => {
    expect(await preview({ target, path })).toEqual({ kind: 'unknown' })
  })
})

describe('a release', () => {
  test('is shown as a whole: what it publishes, and without what it takes off', async () => {
    await saveDraft(article('bougie', { title: 'Bougie d’allumage' }))
    await saveDraft(article('neuf', { title: 'Tout neuf' }))
    const items = [
      { collection: 'articles', id: 'bougie', action: 'publish' },
      { collection: 'articles', id: 'neuf', action: 'publish' },
      { collection: 'articles', id: 'bobine', action: 'unpublish' },
    ]
    await pool.query('insert into publication.releases (id, title, items) values ($1, $2, $3)', [
      'r1',
      'Allumage',
      JSON.stringify(items),
    ])
    const answer = await preview({ target: { kind: 'release', id: 'r1' }, path: '/articles/' })
    const html = answer.kind === 'page' ? answer.html : ''
    expect(html).toContain('Bougie d’allumage')
    expect(html).toContain('Tout neuf')
    expect(html).not.toContain('Article bobine')
    expect(await preview({ target: { kind: 'release', id: 'r1' }, path: null })).toMatchObject({
      kind: 'page',
      status: 200,
    })
    expect(await shown('/articles/')).toContain('Article bobine')
  })
})

describe('the endpoint', () => {
  test('answers nobody without its key', async () => {
    expect((await ask({ target: ofArticle('bougie'), path: null }, 'another')).status).toBe(401)
  })

  test('is told in a file that its owner alone reads', async () => {
    expect((await stat(endpointFile)).mode & 0o777).toBe(0o600)
  })

  test('refuses what is no request', async () => {
    expect((await ask({ path: '/articles/' })).status).toBe(400)
    expect((await ask({ target: ofArticle('x'.repeat(5000)), path: null })).status).toBe(400)
  })

  test('renders one page at a time, and sends away who would wait too long', async () => {
    const file = join(folder, 'secrets/busy.json')
    const gate = Promise.withResolvers<PreviewAnswer>()
    let running = 0
    let most = 0
    const render = async () => {
      running += 1
      most = Math.max(most, running)
      const answer = await gate.promise
      running -= 1
      return answer
    }
    const closeBusy = await startPreviewServer({ render, endpointFile: file, logger })
    const { port, key } = previewEndpoint.parse(JSON.parse(await readFile(file, 'utf8')))
    const body = JSON.stringify({ target: ofArticle('bougie'), path: null })
    const answers = Array.from({ length: 20 }, async () => {
      const headers = { Authorization: `Bearer ${key}` }
      const response = await fetch(`http://127.0.0.1:${port}/render`, { method: 'POST', headers, body })
      return previewAnswer.parse(await response.json()).kind
    })
    // Four of twenty find the queue full and are answered before anything was rendered.
    const early: string[] = []
    for (const answer of answers) void answer.then((kind) => early.push(kind))
    await vi.waitFor(() => expect(early).toHaveLength(4))
    expect(new Set(early)).toEqual(new Set(['busy']))
    gate.resolve({ kind: 'unknown' })
    expect((await Promise.all(answers)).filter((kind) => kind === 'unknown')).toHaveLength(16)
    expect(most).toBe(1)
    await closeBusy()
  })
})
