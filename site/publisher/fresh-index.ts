import type { LiveStore } from './live-store.ts'
import { type Entries, storeSearchFile } from './search-bundles.ts'
import { SearchIndex } from './search-files.ts'

interface Parts {
  store: LiveStore
  /** What is searched in a page as it is now; `null` when it is not searched any more. */
  copyOf: (path: string) => Promise<string | null>
}

/** The index of the latest changes, kept warm: a page more costs that page and a look at the few others. */
export class FreshIndex {
  readonly #parts: Parts
  #index: SearchIndex | null = null
  /** Digests of the pages in the warm index. */
  #holds = new Map<string, string>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Stores the files of an index that holds these pages, and gives their entries. None for no pages. */
  async entriesOf(pages: ReadonlyMap<string, string>): Promise<Entries> {
    if (pages.size === 0) {
      await this.close()
      return []
    }
    try {
      return await this.#entriesOf(pages)
    } catch (error) {
      // Nobody knows what it holds now: the next call begins anew.
      this.#index = null
      throw error
    }
  }

  async close(): Promise<void> {
    await this.#index?.close()
    this.#index = null
  }

  async #entriesOf(pages: ReadonlyMap<string, string>): Promise<Entries> {
    if ([...this.#holds.keys()].some((path) => !pages.has(path))) await this.close()
    if (this.#index === null) {
      this.#index = await SearchIndex.open('fresh')
      this.#holds = new Map()
    }
    for (const [path, digest] of pages) {
      if (this.#holds.get(path) === digest) continue
      const copy = await this.#parts.copyOf(path)
      if (copy !== null) await this.#index.add({ path, copy })
      this.#holds.set(path, digest)
    }
    const { store } = this.#parts
    const files = await this.#index.files()
    return Promise.all([...files].map(([path, bytes]) => storeSearchFile(store, 'fresh', path, bytes)))
  }
}
