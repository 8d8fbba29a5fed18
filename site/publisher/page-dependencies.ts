import type { ReadKey } from '@mecaformation/domain/publication/dirty-keys'

/** Which page read which key, both ways round. */
export class PageDependencies {
  readonly #keysOfPage = new Map<string, Set<ReadKey>>()
  readonly #pagesOfKey = new Map<ReadKey, Set<string>>()

  /** Replaces what is known of a page by its latest rendering. */
  record(page: string, keys: Set<ReadKey>): void {
    this.forget(page)
    this.#keysOfPage.set(page, keys)
    for (const key of keys) {
      const pages = this.#pagesOfKey.get(key)
      if (pages === undefined) this.#pagesOfKey.set(key, new Set([page]))
      else pages.add(page)
    }
  }

  forget(page: string): void {
    for (const key of this.#keysOfPage.get(page) ?? []) {
      const pages = this.#pagesOfKey.get(key)
      pages?.delete(page)
      if (pages?.size === 0) this.#pagesOfKey.delete(key)
    }
    this.#keysOfPage.delete(page)
  }

  /** The pages that read at least one of the keys. */
  pagesReading(keys: Iterable<ReadKey>): Set<string> {
    const pages = new Set<string>()
    for (const key of keys) for (const page of this.#pagesOfKey.get(key) ?? []) pages.add(page)
    return pages
  }
}
