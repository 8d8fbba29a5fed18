import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ManifestEntry } from '@mecaformation/contracts/live/manifest'
import { searchStateAddress, tierAddresses } from '@mecaformation/contracts/search/tiers'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadEngine, type Pagefind } from '../src/features/search/engine.ts'
import { quickAnswer } from '../src/features/search/quick-answer.ts'
import { LiveStore, readLiveSite } from './live-store.ts'
import { SearchKeeper } from './search-keeper.ts'

let dataDir: string
let server: Server
let served: LiveStore
let fence = 0

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'search-keeper-'))
  // The engine asks the document for its language.
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => 'fr' }) })
  server = createServer(({ url = '' }, response) => {
    const entry = served.entries.get(new URL(url, 'http://host').pathname)
    if (entry?.kind !== 'file') response.writeHead(404).end()
    else void served.readFile(entry).then((bytes) => response.end(bytes))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  vi.unstubAllGlobals()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await rm(dataDir, { recursive: true, force: true })
})

/** Repeatable chance. */
function chanceOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

// No two begin alike: the engine answers a word that it does not know with such as begin like it.
const vowels = [...'aeiou']
const words = [...'bcdfgjklmnprstvz'].flatMap((first) => vowels.map((second) => `${first}${second}x${second}${first}k`))

class Site {
  readonly texts = new Map<string, string[]>()
  readonly store: LiveStore
  readonly keeper: SearchKeeper

  private constructor(store: LiveStore) {
    this.store = store
    served = store
    this.keeper = new SearchKeeper({
      store,
      dataDir,
      now: Date.now,
      logger: pino({ level: 'silent' }),
      committed: () => undefined,
      reached: () => undefined,
      limits: { fresh: 3, freshAtMost: 5, recent: 8 },
    })
  }

  /** A leader that takes over whatever the one before left. */
  static async open(texts: ReadonlyMap<string, string[]> = new Map()): Promise<Site> {
    fence += 1
    const store = new LiveStore({ dataDir, fence, version: '' })
    await store.checkpoint((await readLiveSite(dataDir)).entries)
    const site = new Site(store)
    for (const [path, text] of texts) site.texts.set(path, text)
    return site
  }

  async edit(changes: Iterable<[string, string[] | null]>): Promise<boolean> {
    const entries = new Map<string, ManifestEntry | null>()
    for (const [path, text] of changes) {
      if (text === null) this.texts.delete(path)
      else this.texts.set(path, text)
      entries.set(path, text === null ? { kind: 'gone' } : await this.#page(text))
    }
    await this.store.commit(entries)
    this.keeper.note(entries.keys())
    return this.keeper.refresh()
  }

  #page(text: string[]): Promise<ManifestEntry> {
    const html = `<html lang="fr"><body><main data-pagefind-body><h1>Page</h1><p>${text.join(' ')}</p></main></body></html>`
    const meta = { status: 200 as const, contentType: 'text/html; charset=utf-8', caching: 'page' as const }
    return this.store.putFile(Buffer.from(html), { ...meta, searchable: true, scriptHashes: [] })
  }

  /** The pages that hold each word, and those that a reader's browser finds by it. */
  async answers(): Promise<{ found: object; expected: object }> {
    const loaded = await loadEngine(addresses(), loadInNode)
    const found: Record<string, string[]> = {}
    const expected: Record<string, string[]> = {}
    for (const word of words) {
      const { results } = await quickAnswer(word, { loaded, names: { terms: [], vocabulary: new Map() } })
      found[word] = results.map(({ address }) => address).sort()
      expected[word] = [...this.texts].flatMap(([path, text]) => (text.includes(word) ? path : [])).sort()
    }
    return { found, expected }
  }

  state(): Promise<Buffer> {
    const entry = this.store.entries.get(searchStateAddress)
    if (entry?.kind !== 'file') throw new Error('there is no state')
    return this.store.readFile(entry)
  }
}

function addresses() {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { main, recent, fresh } = tierAddresses
  return { main: origin + main, recent: origin + recent, fresh: origin + fresh, state: origin + searchStateAddress }
}

type Instance = Omit<Pagefind, 'destroy'>

/** The engine that readers get, taken from the site; `destroy` begins a new one, as in its module. */
async function loadInNode(address: string): Promise<Pagefind> {
  const file = join(dataDir, 'pagefind.mjs')
  await writeFile(file, await (await fetch(address)).text())
  const { createInstance } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    createInstance: (options: { basePath: string; baseUrl: string }) => Instance
  }
  const begin = () => createInstance({ basePath: address.replace('pagefind.js', ''), baseUrl: '/' })
  let instance = begin()
  return {
    destroy: async () => {
      instance = begin()
    },
    options: (options) => instance.options(options),
    mergeIndex: (index, options) => instance.mergeIndex(index, { ...options, ...{ baseUrl: '/' } }),
    search: (query, options) => instance.search(query, options),
    filters: () => instance.filters(),
  }
}

function someWords(chance: (below: number) => number): string[] {
  return Array.from({ length: 4 }, () => words[chance(words.length)] ?? '')
}

test('readers find every page by its present words, and no page that left, after any edits and a new start', async () => {
  const chance = chanceOf(7)
  let site = await Site.open()
  const path = () => `/articles/${chance(60)}/`
  await site.edit(Array.from({ length: 40 }, (_, n) => [`/articles/${n}/`, someWords(chance)]))
  for (let round = 0; round < 60; round += 1) {
    const kind = chance(10)
    // A wave of dependents now and then, else an edit, a removal, or a rename.
    const count = kind === 0 ? 12 : 1
    const changes = Array.from({ length: count }, (): [string, string[] | null] => [
      path(),
      kind === 1 ? null : someWords(chance),
    ])
    const isAllSearchable = await site.edit(kind === 2 ? [...changes, [path(), null]] : changes)
    if (isAllSearchable && round % 6 === 0) {
      const { found, expected } = await site.answers()
      expect(found).toEqual(expected)
    }
    if (round % 20 === 19) {
      // The process before may still be making an index when it dies.
      await site.keeper.stop()
      site = await Site.open(site.texts)
      expect(await site.keeper.refresh()).toBe(true)
      const { found, expected } = await site.answers()
      expect(found).toEqual(expected)
    }
  }
  while (!(await site.keeper.refresh())) await site.keeper.settled()
  await site.keeper.settled()
  const { found, expected } = await site.answers()
  expect(found).toEqual(expected)
  await site.keeper.stop()
}, 120_000)
