import type { FileEntry, ManifestEntry } from '@mecaformation/contracts/live/manifest'
import {
  type FreshState,
  freshIndexAddress,
  freshStateAddress,
  mainIndexAddress,
} from '@mecaformation/contracts/search/fresh'
import type { Logger } from 'pino'
import { contentTypeOf } from './content-types.ts'
import type { LiveStore } from './live-store.ts'
import { type IndexedPage, makeSearchFiles } from './search-files.ts'

/** Beyond this many changed pages the main index is made anew, aside. */
const mostChangedPages = 200
/** How long a browser that began a search may still ask for the files of a replaced index. */
const graceMilliseconds = 10 * 60_000

interface Parts {
  store: LiveStore
  /** Hash of each page that readers may search, as it is now. */
  searchable: ReadonlyMap<string, string>
  now: () => number
  logger: Logger
}

/**
 * Keeps the search of readers true: a main index of the whole site, and beside it a small fresh index
 * of what changed since, with the list of main results that no longer count.
 */
export class SearchKeeper {
  readonly #parts: Parts
  /** What the main index was made of. */
  #indexed: ReadonlyMap<string, string> = new Map()
  #replaced: { at: number; path: string }[] = []
  #mainInTheMaking: Promise<void> | null = null

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Makes the main index of all pages as they are; the fresh one becomes empty, or nearly. */
  async renewMain(): Promise<void> {
    const basis = new Map(this.#parts.searchable)
    const files = await makeSearchFiles(this.#pagesOf(basis), 'main')
    const changes = await this.#replace(mainIndexAddress, files)
    this.#indexed = basis
    for (const [path, entry] of await this.#freshChanges()) changes.set(path, entry)
    await this.#parts.store.commit(changes)
    this.#parts.logger.info({ event: 'search-main-renewed', pages: basis.size })
  }

  /** Makes the fresh index follow the pages as they are now. */
  async refresh(): Promise<void> {
    await this.#parts.store.commit(await this.#freshChanges())
    if (this.#changedPages().superseded.length <= mostChangedPages) return
    // Errors of a renewal in the background reach whoever stops the keeper, and the next renewal.
    this.#mainInTheMaking ??= this.renewMain().finally(() => {
      this.#mainInTheMaking = null
    })
    this.#mainInTheMaking.catch((err: unknown) => this.#parts.logger.error({ err, event: 'search-main-failed' }))
  }

  async stop(): Promise<void> {
    await this.#mainInTheMaking
  }

  #changedPages(): { superseded: string[]; fresh: Map<string, string> } {
    const { searchable } = this.#parts
    const superseded = [...this.#indexed].filter(([path, hash]) => searchable.get(path) !== hash).map(([path]) => path)
    const fresh = [...searchable].filter(([path, hash]) => this.#indexed.get(path) !== hash)
    return { superseded: superseded.sort(), fresh: new Map(fresh) }
  }

  async #freshChanges(): Promise<Map<string, ManifestEntry | null>> {
    const { superseded, fresh } = this.#changedPages()
    const state: FreshState = { superseded, hasIndex: fresh.size > 0 }
    const files = fresh.size > 0 ? await makeSearchFiles(this.#pagesOf(fresh), 'fresh') : new Map<string, Buffer>()
    const changes = await this.#replace(freshIndexAddress, files, [freshStateAddress])
    changes.set(freshStateAddress, await this.#store(freshStateAddress, Buffer.from(JSON.stringify(state))))
    return changes
  }

  async *#pagesOf(pages: ReadonlyMap<string, string>): AsyncGenerator<IndexedPage> {
    for (const path of [...pages.keys()].sort()) {
      const entry = this.#parts.store.entries.get(path)
      // A page that left while the index was in the making is simply not in it.
      if (entry?.kind !== 'file') continue
      yield { path, html: (await this.#parts.store.readFile(entry)).toString('utf8') }
    }
  }

  /** Puts a bundle in the place of the one before, whose hashed files stay for a while. */
  async #replace(
    address: string,
    files: ReadonlyMap<string, Buffer>,
    kept: readonly string[] = [],
  ): Promise<Map<string, ManifestEntry | null>> {
    const changes = new Map<string, ManifestEntry | null>()
    for (const [path, bytes] of files) changes.set(address + path, await this.#store(address + path, bytes))
    const now = this.#parts.now()
    const alreadyReplaced = new Set(this.#replaced.map(({ path }) => path))
    for (const path of this.#parts.store.entries.keys()) {
      const isOld = path.startsWith(address) && !changes.has(path) && !kept.includes(path) && !alreadyReplaced.has(path)
      if (isOld) this.#replaced.push({ at: now, path })
    }
    this.#replaced = this.#replaced.filter(({ path }) => !changes.has(path))
    for (const { path } of this.#replaced.filter(({ at }) => now - at > graceMilliseconds)) changes.set(path, null)
    this.#replaced = this.#replaced.filter(({ path }) => changes.get(path) !== null)
    return changes
  }

  #store(path: string, body: Buffer): Promise<FileEntry> {
    const caching = /\/(index|fragment|filter)\//.test(path) ? 'immutable' : 'page'
    return this.#parts.store.putFile(body, { status: 200, contentType: contentTypeOf(path), caching, scriptHashes: [] })
  }
}

export function isSearchFile(path: string): boolean {
  return path.startsWith(mainIndexAddress) || path.startsWith(freshIndexAddress)
}
