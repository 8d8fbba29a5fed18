import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StoredDocument } from '@mecaformation/contracts/publication/stored'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Change } from '../src/data/snapshot.ts'
import { LiveStore, readLiveSite } from './live-store.ts'
import type { Publication } from './publication.ts'
import type { SiteApp } from './site-app.ts'
import { SitePublisher } from './site-publisher.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'site-publisher-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const dates = { publishedAt: '2026-11-22T10:00:00.000Z', updatedAt: '2026-11-22T10:00:00.000Z' }

function technology(slug: string, title: string, formerSlugs: string[] = []): StoredDocument {
  const data = { id: slug, slug, title, summary: 'Résumé', ...dates, order: 1, introduction: [] }
  const place = { id: slug, collection: 'technologies', slug, formerSlugs, revision: 1 }
  return { ...place, state: 'published', data: { collection: 'technologies', ...data } }
}

/** A site of one line a page, whose home shows every title, and whose pages titled « panne » cannot be rendered. */
function smallSite(): SiteApp {
  const bySlug = new Map<string, { id: string; title: string }>()
  const documents = new Map<string, Change['document']>()
  const put = ({ id, document }: Change) => {
    documents.set(id, document)
    for (const [slug, page] of bySlug) if (page.id === id) bySlug.delete(slug)
    if (document?.collection === 'technologies') bySlug.set(document.slug, { id, title: document.title })
  }
  return {
    load(all) {
      for (const document of all) put({ id: document.id, document })
    },
    apply(changes) {
      changes.forEach(put)
      return new Set(changes.flatMap(({ id }) => [`doc:${id}`, 'list:technologies'] as const))
    },
    undoOf: (changes) => changes.map(({ id }) => ({ id, document: documents.get(id) ?? null })),
    mend: (document) => document,
    derivedPaths: () => new Set(bySlug.size > 2 ? ['/index/'] : []),
    async render(path) {
      const page = bySlug.get(path.split('/')[2] ?? '')
      const isList = !path.startsWith('/technologies/')
      const titles = [...bySlug.values()].map(({ title }) => title).sort()
      const text = isList ? titles.filter((title) => title !== 'panne').join(', ') : page?.title
      if (text === 'panne') throw new Error('formule illisible')
      const body = Buffer.from(text ?? '')
      const keys = new Set([isList ? ('list:technologies' as const) : (`doc:${page?.id ?? ''}` as const)])
      return { status: text === undefined ? 404 : 200, contentType: 'text/html', body, keys }
    },
  }
}

function publicationOf(...documents: StoredDocument[]): Publication {
  return { sequences: documents.map((_, index) => index + 1), documents, unreadable: [] }
}

const parts = { fixedRoutes: ['/'], readsOf: () => 0, reached: () => {} }

async function publishedSite(...documents: StoredDocument[]) {
  const store = new LiveStore({ dataDir, fence: 1, version: 'a' })
  const site = new SitePublisher({ app: smallSite(), store, ...parts })
  const shown = { documents, unreadable: [] }
  await site.renderAll(shown, { waiting: [], beside: new Map(), lastGood: new Map() })
  const read = async (path: string) => {
    const entry = store.entries.get(path)
    return entry?.kind === 'file' ? (await store.readFile(entry)).toString() : entry
  }
  return { site, store, read }
}

const atOnce = () => true
const toTheEnd = () => false

test('a change shows on its own page first, then on those that read it', async () => {
  const { site, read } = await publishedSite(technology('adas', 'ADAS'))
  const outcome = await site.publish(publicationOf(technology('adas', 'Aides')))
  expect(outcome).toMatchObject({ kind: 'live', addresses: ['/technologies/adas/', '/'], pages: 2, completed: [] })
  expect([await read('/technologies/adas/'), await read('/')]).toEqual(['Aides', 'ADAS'])
  expect(await site.followPages(toTheEnd)).toEqual({
    changed: new Set(['/']),
    completed: [{ sequences: [1], faults: [] }],
  })
  expect(await read('/')).toBe('Aides')
  expect(site.pendingPages).toBe(0)
})

test('a document whose page cannot be rendered leaves everything as it was, and says why', async () => {
  const { site, read } = await publishedSite(technology('adas', 'ADAS'))
  const renamed = { ...technology('aides', 'panne', ['adas']), id: 'adas' }
  expect(await site.publish(publicationOf(renamed))).toMatchObject({ kind: 'failed', reason: /formule illisible/ })
  expect([await read('/technologies/adas/'), await read('/technologies/aides/')]).toEqual(['ADAS', undefined])
  await site.publish(publicationOf(technology('gpl', 'GPL')))
  await site.followPages(toTheEnd)
  expect(await read('/')).toBe('ADAS, GPL')
})

test('a release shows all at one moment, with what depends on it', async () => {
  const { site, read } = await publishedSite(technology('adas', 'ADAS'))
  const release = publicationOf(technology('adas', 'Aides'), technology('gpl', 'GPL'))
  expect(await site.publish(release)).toMatchObject({ kind: 'live', completed: [{ sequences: [1, 2], faults: [] }] })
  expect(await read('/')).toBe('Aides, GPL')
})

test('a release of which one page fails shows nothing at all', async () => {
  const { site, store } = await publishedSite(technology('adas', 'ADAS'))
  const before = new Map(store.entries)
  const release = publicationOf(technology('adas', 'Aides'), technology('gpl', 'panne'))
  expect(await site.publish(release)).toMatchObject({ kind: 'failed' })
  expect(new Map(store.entries)).toEqual(before)
  expect((await site.tryOn([], '/')).body.toString()).toBe('ADAS')
})

test('pages follow in slices, and paths that data makes come and go', async () => {
  const fixedRoutes = ['/', '/a/', '/b/', '/c/', '/d/']
  const store = new LiveStore({ dataDir, fence: 1, version: 'a' })
  const site = new SitePublisher({ app: smallSite(), store, ...parts, fixedRoutes })
  const shown = { documents: [technology('adas', 'ADAS'), technology('gpl', 'GPL')], unreadable: [] }
  await site.renderAll(shown, { waiting: [], beside: new Map(), lastGood: new Map() })
  const third = technology('hybride', 'Hybride')
  await site.publish(publicationOf(third))
  expect((await site.followPages(atOnce)).completed).toEqual([])
  expect((await site.followPages(atOnce)).completed).toHaveLength(1)
  expect(store.entries.get('/index/')).toMatchObject({ kind: 'file', status: 200 })
  await site.publish(publicationOf({ ...third, state: 'removed', data: null }))
  await site.followPages(toTheEnd)
  expect(store.entries.get('/index/')).toBeUndefined()
})

test('a preview shows drafts to whoever asks, and to nobody else', async () => {
  const { site, read } = await publishedSite(technology('adas', 'ADAS'))
  const { data } = technology('adas', 'Brouillon')
  const drafts = [{ id: 'adas', document: data }]
  expect((await site.tryOn(drafts, '/technologies/adas/')).body.toString()).toBe('Brouillon')
  expect((await site.tryOn([], '/technologies/adas/')).body.toString()).toBe('ADAS')
  expect(await read('/technologies/adas/')).toBe('ADAS')
})

test('a document that cannot be read any more keeps its page through a new start', async () => {
  const document = technology('adas', 'ADAS')
  await publishedSite(document)
  const { entries: lastGood } = await readLiveSite(dataDir)
  const store = new LiveStore({ dataDir, fence: 2, version: 'b' })
  const site = new SitePublisher({ app: smallSite(), store, ...parts })
  const { data: _, ...place } = document
  const shown = { documents: [], unreadable: [{ ...place, reason: 'ancienne forme' }] }
  await site.renderAll(shown, { waiting: [], beside: new Map(), lastGood })
  const kept = store.entries.get('/technologies/adas/')
  expect(kept).toMatchObject({ kind: 'file', status: 200 })
  expect(kept).toEqual(lastGood.get('/technologies/adas/'))
})

test('what waits at a start is shown with the rest, but for what fails', async () => {
  const store = new LiveStore({ dataDir, fence: 1, version: 'a' })
  const site = new SitePublisher({ app: smallSite(), store, ...parts })
  const good = publicationOf(technology('gpl', 'GPL'))
  const bad = publicationOf(technology('adas', 'panne'), technology('hybride', 'Hybride'))
  const shown = { documents: [technology('adas', 'ADAS')], unreadable: [] }
  const given = { waiting: [good, bad], beside: new Map(), lastGood: new Map() }
  const { outcomes } = await site.renderAll(shown, given)
  expect([outcomes.get(good)?.kind, outcomes.get(bad)?.kind]).toEqual(['live', 'failed'])
  expect([...store.entries.keys()].sort()).toEqual(['/', '/technologies/adas/', '/technologies/gpl/'])
  expect((await site.tryOn([], '/')).body.toString()).toBe('ADAS, GPL')
})

test('a site taken over is looked at page by page, and lets go of what should not be there', async () => {
  const document = technology('adas', 'ADAS')
  const { store } = await publishedSite(document)
  const site = new SitePublisher({ app: smallSite(), store, ...parts })
  await store.commit(new Map([['/fantome/', { kind: 'gone' }]]))
  site.resume({ documents: [document], unreadable: [] }, { pages: store.entries.keys(), unfinished: [7] })
  const outcome = await site.publish(publicationOf(technology('adas', 'Aides')))
  expect(outcome).toMatchObject({ kind: 'live', completed: [] })
  expect((await site.followPages(toTheEnd)).completed.map(({ sequences }) => sequences)).toEqual([[7], [1]])
  expect([...store.entries.keys()].sort()).toEqual(['/', '/technologies/adas/'])
})

test('what waited at a new start is shown before any page is looked at without it', async () => {
  const [adas, gpl] = [technology('adas', 'ADAS'), technology('gpl', 'GPL')]
  const { store, site: earlier, read } = await publishedSite(adas, gpl)
  const release = publicationOf(technology('adas', 'Aides'), technology('gpl', 'Gaz'))
  const broken = publicationOf(technology('hybride', 'panne'))
  // Shown by an earlier leader, which died before it said so.
  await earlier.publish(release)
  const site = new SitePublisher({ app: smallSite(), store, ...parts })
  site.resume({ documents: [adas, gpl], unreadable: [] }, { pages: store.entries.keys(), unfinished: [7] })
  const { outcomes, completed } = await site.catchUp([release, broken])
  expect([outcomes.get(release)?.kind, outcomes.get(broken)?.kind]).toEqual(['live', 'failed'])
  expect(outcomes.get(release)).toMatchObject({ completed: [{ sequences: [1, 2] }] })
  expect(completed).toEqual([{ sequences: [7], faults: [] }])
  expect(await read('/')).toBe('Aides, Gaz')
  await site.followPages(toTheEnd)
  expect(await read('/')).toBe('Aides, Gaz')
})

test('a release after a new start shows with every page that may show something of it', async () => {
  const [adas, gpl] = [technology('adas', 'ADAS'), technology('gpl', 'GPL')]
  const { store, read } = await publishedSite(adas, gpl)
  const site = new SitePublisher({ app: smallSite(), store, ...parts })
  site.resume({ documents: [adas, gpl], unreadable: [] }, { pages: store.entries.keys(), unfinished: [] })
  await site.publish(publicationOf(technology('adas', 'Aides'), technology('gpl', 'Gaz')))
  expect(await read('/')).toBe('Aides, Gaz')
})

test('a renamed page redirects, and a removed one is gone with its former addresses', async () => {
  const { site, read } = await publishedSite(technology('adas', 'ADAS'))
  const renamed = { ...technology('aides', 'Aides', ['adas']), id: 'adas' }
  await site.publish(publicationOf(renamed))
  expect(await read('/technologies/adas/')).toEqual({ kind: 'redirect', location: '/technologies/aides/' })
  await site.publish(publicationOf({ ...renamed, state: 'removed', data: null }))
  expect([await read('/technologies/adas/'), await read('/technologies/aides/')]).toEqual([
    { kind: 'gone' },
    { kind: 'gone' },
  ])
})

test('paths that data makes are made for what waited at a new start, too', async () => {
  const documents = [technology('adas', 'ADAS'), technology('gpl', 'GPL')]
  const { store } = await publishedSite(...documents)
  const site = new SitePublisher({ app: smallSite(), store, ...parts })
  site.resume({ documents, unreadable: [] }, { pages: [...store.entries.keys()], unfinished: [] })
  await site.catchUp([publicationOf(technology('hybride', 'Hybride'))])
  await site.followPages(toTheEnd)
  expect(store.entries.get('/index/')).toMatchObject({ kind: 'file', status: 200 })
})

test('paths that come back when a publication is taken back beside one that stays are shown', async () => {
  const [adas, gpl] = [technology('adas', 'ADAS'), technology('gpl', 'GPL')]
  const [hybride, injection] = [technology('hybride', 'Hybride'), technology('injection', 'Injection')]
  const documents = [adas, gpl, hybride, injection]
  const { store } = await publishedSite(...documents)
  const site = new SitePublisher({ app: smallSite(), store, ...parts })
  site.resume({ documents, unreadable: [] }, { pages: [...store.entries.keys()], unfinished: [] })
  const removed = (document: StoredDocument): StoredDocument => ({ ...document, state: 'removed', data: null })
  // Alone, either leaves three documents; together they leave two, and the index goes.
  const broken = publicationOf(removed(adas), technology('gpl', 'panne'))
  const good = publicationOf(removed(hybride))
  const { outcomes } = await site.catchUp([broken, good])
  expect([outcomes.get(broken)?.kind, outcomes.get(good)?.kind]).toEqual(['failed', 'live'])
  await site.followPages(toTheEnd)
  expect(store.entries.get('/index/')).toMatchObject({ kind: 'file', status: 200 })
})
