import type { FileEntry, ManifestEntry } from '@mecaformation/contracts/live/manifest'
import { type SearchTier, searchStateAddress, tierAddresses, tierEntry } from '@mecaformation/contracts/search/tiers'
import { contentTypeOf } from './content-types.ts'
import type { LiveStore } from './live-store.ts'

/** How long a browser that began a search may still ask for the files of a replaced index. */
const graceMilliseconds = 10 * 60_000
/** A server reads a delta of this many entries in a few milliseconds. */
const mostEntriesAtOnce = 500

export type Entries = readonly [string, FileEntry][]

/** The files of the three indexes on the live site: which are in use, and which linger for those who began before. */
export class SearchBundles {
  readonly #store: LiveStore
  readonly #now: () => number
  readonly #used: Record<SearchTier, ReadonlySet<string>> = { main: new Set(), recent: new Set(), fresh: new Set() }
  /** When each file was replaced; the oldest come first. */
  readonly #replaced = new Map<string, number>()

  constructor({ store, now }: { store: LiveStore; now: () => number }) {
    this.#store = store
    this.#now = now
    for (const tier of ['main', 'recent', 'fresh'] as const) {
      const address = tierAddresses[tier]
      const found = [...store.entries.keys()].filter((path) => path.startsWith(address) && path !== searchStateAddress)
      this.#used[tier] = new Set(found)
    }
  }

  /** Puts files of a coming index on the site that nobody asks for before it is in use, a slice at a time. */
  async bringAhead(entries: Entries): Promise<void> {
    const ahead = entries.filter(([path, { caching }]) => caching === 'immutable' && !this.#store.entries.has(path))
    for (let start = 0; start < ahead.length; start += mostEntriesAtOnce)
      await this.#store.commit(new Map(ahead.slice(start, start + mostEntriesAtOnce)))
  }

  /** Puts indexes and the state to use at one moment, and gives the paths whose answer is new. */
  async commit(bundles: Partial<Record<SearchTier, Entries>>, state: FileEntry): Promise<Set<string>> {
    const changes = new Map<string, ManifestEntry | null>(this.#expired())
    for (const entries of Object.values(bundles)) for (const [path, entry] of entries) changes.set(path, entry)
    changes.set(searchStateAddress, state)
    const changed = await this.#store.commit(changes)
    const now = this.#now()
    for (const [tier, entries] of Object.entries(bundles) as [SearchTier, Entries][]) {
      const used = new Set(entries.map(([path]) => path))
      for (const path of this.#used[tier]) if (!used.has(path)) this.#replaced.set(path, now)
      for (const path of used) this.#replaced.delete(path)
      this.#used[tier] = used
    }
    for (const [path, entry] of changes) if (entry === null) this.#replaced.delete(path)
    return changed
  }

  /** What was replaced long ago; no more than one delta should hold. */
  #expired(): [string, null][] {
    const expired: [string, null][] = []
    for (const [path, at] of this.#replaced) {
      if (this.#now() - at <= graceMilliseconds || expired.length === mostEntriesAtOnce) break
      expired.push([path, null])
    }
    return expired
  }
}

/** Stores a file of an index and gives its address and entry. Nothing is visible yet. */
export async function storeSearchFile(
  store: LiveStore,
  tier: SearchTier,
  path: string,
  bytes: Buffer,
): Promise<[string, FileEntry]> {
  const caching = /\.pf_/.test(path) ? 'immutable' : 'page'
  const meta = { status: 200 as const, contentType: contentTypeOf(path), caching, scriptHashes: [] } as const
  return [tierAddresses[tier] + path, await store.putFile(bytes, { ...meta, scriptHashes: [] })]
}

/** Hash of the entry of the index that is in use, which stands for all of it; `null` when there is none. */
export function entryHash(store: LiveStore, tier: SearchTier): string | null {
  const entry = store.entries.get(tierAddresses[tier] + tierEntry)
  return entry?.kind === 'file' ? entry.hash : null
}

export function isSearchFile(path: string): boolean {
  return Object.values(tierAddresses).some((address) => path.startsWith(address))
}
