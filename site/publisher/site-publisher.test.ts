import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StoredDocument } from '@mecaformation/contracts/publication/stored'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LiveStore, readLiveEntries } from './live-store.ts'
import type { Batch } from './outbox.ts'
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
  const place = { id: slug, collection: 'technologies', slug, formerSlugs }
  return { ...place, state: 'published', data: { collection: 'technologies', ...data } }
}

/** A site of one line a page, whose home shows every title, and whose pages titled « panne » cannot be rendered. */
function smallSite(): SiteApp {
  const titles = new Map<string, string>()
  return {
    load(documents) {
      for (const document of documents) if ('title' in document) titles.set(document.id, document.title)
    },
    apply(changes) {
      for (const { id, document } of changes) {
        if (document !== null && 'title' in document) titles.set(id, document.title)
        else titles.delete(id)
      }
      return new Set(changes.flatMap(({ id }) => [`doc:${id}`, 'list:technologies'] as const))
    },
    async render(path) {
      const id = path.split('/')[2] ?? ''
      const isHome = path === '/'
      const text = isHome ? [...titles.values()].join(', ') : titles.get(id)
      if (text === 'panne') throw new Error('formule illisible')
      const body = Buffer.from(text ?? '')
      const keys = new Set([isHome ? ('list:technologies' as const) : (`doc:${id}` as const)])
      return { status: text === undefined ? 404 : 200, contentType: 'text/html', body, keys }
    },
  }
}

function batchOf(documents: StoredDocument[], rest: Partial<Batch> = {}): Batch {
  const rows = documents.map(({ id }, index) => ({
    sequence: index + 1,
    collection: 'technologies',
    documentId: id,
    operation: 'put' as const,
  }))
  return { rows, documents, unreadable: [], ...rest }
}

async function publishedSite(documents: StoredDocument[]) {
  const store = new LiveStore({ dataDir, fence: 1 })
  const site = new SitePublisher({ app: smallSite(), store, fixedRoutes: ['/'] })
  await site.publishAll(batchOf(documents), { beside: new Map(), lastGood: new Map() })
  const read = async (path: string) => {
    const entry = store.entries.get(path)
    return entry?.kind === 'file' ? (await store.readFile(entry)).toString() : entry
  }
  return { site, read }
}

test('a change shows on its page and on those that read it, at once, and its row tells both', async () => {
  const { site, read } = await publishedSite([technology('adas', 'ADAS')])
  const { settlement } = await site.publish(batchOf([technology('adas', 'Aides')]))
  expect([await read('/technologies/adas/'), await read('/')]).toEqual(['Aides', 'Aides'])
  expect(settlement).toEqual({ live: [{ sequence: 1, addresses: ['/technologies/adas/', '/'] }], failed: [] })
})

test('a page that cannot be rendered keeps its last good version, and its row says why', async () => {
  const { site, read } = await publishedSite([technology('adas', 'ADAS')])
  const { settlement } = await site.publish(batchOf([technology('adas', 'panne')]))
  expect(await read('/technologies/adas/')).toBe('ADAS')
  expect(settlement).toMatchObject({ live: [], failed: [{ sequence: 1, reason: /formule illisible/ }] })
})

test('a document that cannot be read any more keeps its page through a new start', async () => {
  const document = technology('adas', 'ADAS')
  await publishedSite([document])
  const lastGood = await readLiveEntries(dataDir)
  const store = new LiveStore({ dataDir, fence: 2 })
  const site = new SitePublisher({ app: smallSite(), store, fixedRoutes: ['/'] })
  const { data: _, ...place } = document
  const batch = batchOf([], { unreadable: [{ ...place, reason: 'ancienne forme' }] })
  await site.publishAll(batch, { beside: new Map(), lastGood })
  const kept = store.entries.get('/technologies/adas/')
  expect(kept).toMatchObject({ kind: 'file', status: 200 })
  expect(kept).toEqual(lastGood.get('/technologies/adas/'))
})

test('a renamed page redirects, and a removed one is gone with its former addresses', async () => {
  const { site, read } = await publishedSite([technology('adas', 'ADAS')])
  const renamed = { ...technology('aides', 'Aides', ['adas']), id: 'adas' }
  await site.publish(batchOf([renamed]))
  expect(await read('/technologies/adas/')).toEqual({ kind: 'redirect', location: '/technologies/aides/' })
  await site.publish(batchOf([{ ...renamed, state: 'removed', data: null }]))
  expect([await read('/technologies/adas/'), await read('/technologies/aides/')]).toEqual([
    { kind: 'gone' },
    { kind: 'gone' },
  ])
})
