import { createHash } from 'node:crypto'
import type { FileEntry } from '@mecaformation/contracts/live/manifest'
import type { LiveStore } from './live-store.ts'
import { searchCopy } from './search-copy.ts'

/** A page as an index was made of it. */
export interface KnownPage {
  hash: string
  /** Of what is searched in it. */
  digest: string
}

/** The searched pages of the site as they were last read. */
export class SearchPages {
  readonly #store: LiveStore
  readonly #hashes = new Map<string, string>()

  constructor(store: LiveStore) {
    this.#store = store
  }

  /**
   * The digest of what is searched in a page now: `null` when nothing is, `unchanged` when its bytes are those
   * of the last call. Bytes that are `known` are not read.
   */
  async read(path: string, known: readonly (KnownPage | undefined)[]): Promise<string | null | 'unchanged'> {
    const entry = this.#entryOf(path)
    if (entry !== null && entry.hash === this.#hashes.get(path)) return 'unchanged'
    const digest = entry === null ? null : await this.#digestOf(entry, known)
    if (entry === null || digest === null) this.#hashes.delete(path)
    else this.#hashes.set(path, entry.hash)
    return digest
  }

  /** What is searched in a page now. */
  async copyOf(path: string): Promise<string | null> {
    const entry = this.#entryOf(path)
    return entry === null ? null : this.#copyOf(entry)
  }

  /** The pages with these digests, in the order of their paths, as an index is to be made of them. */
  describe(digests: ReadonlyMap<string, string>): Map<string, KnownPage> {
    const paths = [...digests.keys()].sort()
    return new Map(paths.map((path) => [path, { hash: this.#hashes.get(path) ?? '', digest: digests.get(path) ?? '' }]))
  }

  async #digestOf(entry: FileEntry, known: readonly (KnownPage | undefined)[]): Promise<string | null> {
    const same = known.find((page) => page?.hash === entry.hash)
    if (same !== undefined) return same.digest
    const copy = await this.#copyOf(entry)
    return copy === null ? null : createHash('sha256').update(copy).digest('hex').slice(0, 16)
  }

  async #copyOf(entry: FileEntry): Promise<string | null> {
    return searchCopy((await this.#store.readFile(entry)).toString('utf8'))
  }

  #entryOf(path: string): FileEntry | null {
    const entry = this.#store.entries.get(path)
    return entry?.kind === 'file' && entry.searchable === true ? entry : null
  }
}
