/**
 * The promise of the publisher: however the site came to where it is, it equals the site built from
 * nothing. Editors write at random; after each batch no page may be stale, and at the end every byte must
 * equal a full static build. `SEED` repeats a run.
 */
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { PublishedDocument } from '@mecaformation/contracts/publication/documents'
import type { StoredDocument } from '@mecaformation/contracts/publication/stored'
import { addressOf, ownAddress } from '@mecaformation/domain/addresses/address-of'
import { collectionLimit, shelfLimit } from '@mecaformation/domain/publication/shelves'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSiteApp, buildStaticSite } from '../../scripts/testing/equality/built-site.ts'
import {
  generatedArticles,
  generatedCodes,
  generatedTechnologies,
} from '../../scripts/testing/equality/generated-content.ts'
import { importedContent } from '../../scripts/testing/equality/imported-content.ts'
import { RandomEdits } from '../../scripts/testing/equality/random-edits.ts'
import { type Random, seededRandom } from '../../scripts/testing/equality/seeded-random.ts'
import { createTestDatabase, type TestDatabase } from '../../scripts/testing/test-database.ts'
import { derivedPaths, loadSnapshot } from '../src/data/snapshot.ts'
import { fixedRoutes } from '../src/routes.ts'
import { LiveStore } from './live-store.ts'
import { PageDependencies } from './page-dependencies.ts'
import type { Outcome, Publication } from './publication.ts'
import { loadSiteApp, type SiteApp } from './site-app.ts'
import { SitePublisher } from './site-publisher.ts'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const editCount = Number(process.env.EDITS ?? 120)
const largestBatch = 5
const outputs = fileURLToPath(new URL('../dist', import.meta.url))
const origin = 'http://127.0.0.1:3000'

let folder: string
let database: TestDatabase
let documents: PublishedDocument[]
let app: SiteApp

beforeAll(async () => {
  database = await createTestDatabase()
  // Within the site, where the bundle finds its packages.
  await mkdir(outputs, { recursive: true })
  folder = await mkdtemp(join(outputs, 'equality-'))
  documents = await importedContent({ databaseUrl: database.databaseUrl, dataDir: folder })
  documents.push({ collection: 'navigation', id: 'navigation', header: [], footer: [], notice: null })
  documents.push({
    collection: 'organisation',
    id: 'organisation',
    name: '',
    postalAddress: [],
    registration: '',
    channels: [],
    disabilityContact: { name: '', email: '', phone: '' },
    trainers: [],
    partners: [],
    indicators: [],
  })
  await buildSiteApp(join(folder, 'app'))
  app = await loadSiteApp({ entryUrl: pathToFileURL(join(folder, 'app/server/entry.mjs')), origin })
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await database.close()
})

/** The latest state of each document of a batch, as what was saved in one transaction or one by one. */
function publicationsOf(stored: readonly StoredDocument[], together: boolean): Publication[] {
  const latest = [...new Map(stored.map((document) => [document.id, document])).values()]
  const groups = together ? [latest] : latest.map((document) => [document])
  return groups.map((documents) => ({ sequences: [1], documents, unreadable: [] }))
}

/** The pages of the live site, by path. */
async function livePages(store: LiveStore): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  for (const [path, entry] of store.entries) {
    if (entry.kind === 'file') pages.set(path, (await store.readFile(entry)).toString('utf8'))
  }
  return pages
}

/** What the site must answer with a page, told from nothing but its documents. */
function expectedPaths(published: readonly PublishedDocument[]): string[] {
  loadSnapshot(published)
  const own = published.flatMap(ownAddress)
  return [...fixedRoutes, ...derivedPaths(), ...own].sort()
}

/**
 * The documents of the house and enough generated ones that the edits take collections and shelves over
 * their limits and back; half of the house's are on the site at first.
 */
function texts(random: Random): { texts: PublishedDocument[]; published: Set<string> } {
  const technologies = documents.filter(({ collection }) => collection === 'technologies').map(({ id }) => id)
  const house = documents.filter(() => random(2) === 0)
  const near = (limit: number) => limit - 4 + random(6)
  const alike = generatedArticles(shelfLimit + 20, technologies, 'Alternateur')
  const codes = generatedCodes(collectionLimit + 20, technologies)
  const houseCodes = house.filter(({ collection }) => collection === 'diagnostic-codes').length
  const first = [...house, ...alike.slice(0, near(shelfLimit)), ...codes.slice(0, near(collectionLimit) - houseCodes)]
  return { texts: [...documents, ...alike, ...codes], published: new Set(first.map(({ id }) => id)) }
}

/** Pages whose live bytes are not those that they would be rendered to now. */
async function stalePages(store: LiveStore, paths: readonly string[]): Promise<string[]> {
  const stale: string[] = []
  for (const path of paths) {
    const entry = store.entries.get(path)
    const live = entry?.kind === 'file' ? await store.readFile(entry) : null
    if (live?.equals((await app.render(path)).body) !== true) stale.push(path)
  }
  return stale
}

async function filesBelow(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const item of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue
    const file = join(item.parentPath, item.name)
    files.set(`/${relative(root, file).split(sep).join('/')}`, await readFile(file, 'latin1'))
  }
  return files
}

test(`after any history the site equals the site built from nothing (SEED=${seed})`, async () => {
  const random = seededRandom(seed)
  const editors = new RandomEdits({ ...texts(random), random })
  await mkdir(join(folder, 'data'))
  const store = new LiveStore({ dataDir: join(folder, 'data'), fence: 1, version: 'a' })
  const publisher = new SitePublisher({ app, store, fixedRoutes, readsOf: () => 0, reached: () => {} })
  const shown = { documents: editors.stored, unreadable: [] }
  const nothing = { waiting: [], beside: new Map(), lastGood: new Map() }
  expect((await publisher.renderAll(shown, nothing)).failures).toEqual([])

  for (let done = 0; done < editCount; ) {
    const edits = Array.from({ length: 1 + random(largestBatch) }, () => editors.next())
    done += edits.length
    const publications = publicationsOf(
      edits.map(({ stored }) => stored),
      random(3) === 0,
    )
    const outcomes: Outcome[] = []
    for (const publication of publications) {
      outcomes.push(await publisher.publish(publication))
      // Pages follow a while later, often behind the next publication.
      if (random(2) === 0) await publisher.followPages(() => true)
    }
    const { completed } = await publisher.followPages(() => false)
    const after = `SEED=${seed}, after ${done} edits, the last being: ${edits.map(({ what }) => what).join(', ')}`
    expect(
      outcomes.filter(({ kind }) => kind === 'failed'),
      after,
    ).toEqual([])
    expect(
      completed.flatMap(({ faults }) => faults),
      after,
    ).toEqual([])
    const pages = [...store.entries].flatMap(([path, { kind }]) => (kind === 'file' ? path : [])).sort()
    expect(pages, after).toEqual(expectedPaths(editors.published))
    // Pages of generated documents are many and alike: some of them each time, and all at the end.
    const watched = pages.filter(
      (path) => !/^\/(?:articles|codes)\/(?:article|code)-\d+\/$/.test(path) || random(12) === 0,
    )
    expect(await stalePages(store, watched), after).toEqual([])
  }

  const outDir = join(folder, 'static')
  await buildStaticSite({ outDir, origin, documents: editors.published })
  const [fromNothing, client] = [await filesBelow(outDir), await filesBelow(join(folder, 'app/client'))]
  const live = new Map([...(await livePages(store))].map(([path, text]) => [fileOf(path), Buffer.from(text)]))
  for (const [path, bytes] of client) live.set(path, Buffer.from(bytes, 'latin1'))
  expect([...live.keys()].sort()).toEqual([...fromNothing.keys()].sort())
  const different = [...live].filter(([path, bytes]) => bytes.toString('latin1') !== fromNothing.get(path))
  expect(
    different.map(([path]) => path),
    `SEED=${seed}`,
  ).toEqual([])
}, 180_000)

test('among ten thousand documents an edit touches a handful of pages', async () => {
  const technologies = ['t0', 't1', 't2', 't3', 't4', 't5', 't6']
  const [articles, codes] = [generatedArticles(6000, technologies), generatedCodes(4000, technologies)]
  app.load([...generatedTechnologies(technologies), ...articles, ...codes])
  const dependencies = new PageDependencies()
  const own = [...articles, ...codes].map((document) => addressOf(document))
  const others = technologies.map((slug) => addressOf({ collection: 'technologies', slug }))
  for (const path of [...fixedRoutes, ...app.derivedPaths(), ...others, ...own]) {
    dependencies.record(path, (await app.render(path)).keys)
  }
  const [article, code] = [articles[3000], codes[2000]]
  if (article === undefined || code === undefined) throw new Error('nothing was generated')
  /** How many pages a change renders or takes off the site; it is undone afterwards. */
  const touched = (before: PublishedDocument | null, after: PublishedDocument | null) => {
    const id = (before ?? after)?.id ?? ''
    const derivedBefore = app.derivedPaths()
    const pages = dependencies.pagesReading(app.apply([{ id, document: after }]))
    for (const path of app.derivedPaths()) if (!derivedBefore.has(path)) pages.add(path)
    app.apply([{ id, document: before }])
    return pages.size
  }
  const fresh = { id: 'new', slug: 'new', publishedAt: '2026-11-22T00:00:00.000Z' }
  const counts = {
    'article text': touched(article, { ...article, body: [{ type: 'rule' }] }),
    'article title': touched(article, { ...article, title: `${article.title} bis` }),
    'article title, other letter': touched(article, { ...article, title: 'Xénon' }),
    'article address': touched(article, { ...article, slug: 'ailleurs' }),
    'article new': touched(null, { ...article, ...fresh }),
    'article removed': touched(article, null),
    'code text': touched(code, { ...code, symptoms: ['Voyant'] }),
    'code title': touched(code, { ...code, title: 'Autre' }),
    'code new': touched(null, { ...code, ...fresh, code: 'P3ABC' }),
    'code removed': touched(code, null),
  }
  expect(counts['article text']).toBe(2)
  expect(counts['code text']).toBe(2)
  for (const [what, count] of Object.entries(counts)) expect(count, what).toBeLessThanOrEqual(40)
}, 180_000)

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path
}
