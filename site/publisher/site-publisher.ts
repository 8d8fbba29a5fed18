import type { ManifestEntry } from '@mecaformation/contracts/live/manifest'
import { AddressBook } from '@mecaformation/domain/addresses/address-book'
import type { LiveStore } from './live-store.ts'
import type { Batch, Settlement } from './outbox.ts'
import { PageDependencies } from './page-dependencies.ts'
import { writePage } from './page-writer.ts'
import { settlementOf } from './settlement.ts'
import type { SiteApp } from './site-app.ts'

interface Parts {
  app: SiteApp
  store: LiveStore
  /** Pages that stand whatever is published. */
  fixedRoutes: readonly string[]
}

interface Outcome {
  settlement: Settlement
  /** Reasons, by path, of the pages that could not be rendered; each keeps its last good version. */
  failures: Map<string, string>
  /** Paths whose answer is new. */
  changed: Set<string>
}

/**
 * Turns changes of documents into changes of the live site: which addresses answer what, which pages
 * read what changed, their new bytes, and one commit that shows all of it at once.
 */
export class SitePublisher {
  readonly #parts: Parts
  readonly #book = new AddressBook()
  readonly #dependencies = new PageDependencies()
  /** Hash of each page that readers may search, by path. */
  readonly #searchable = new Map<string, string>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  get searchable(): ReadonlyMap<string, string> {
    return this.#searchable
  }

  /**
   * Renders all of the site from a batch that holds every document. A document that cannot be read keeps
   * its address, and its page is one that fails.
   *
   * @param beside   entries to show beside the pages: assets, search
   * @param lastGood the site as it was, for pages that fail now
   */
  async publishAll(
    batch: Batch,
    { beside, lastGood }: { beside: ReadonlyMap<string, ManifestEntry>; lastGood: ReadonlyMap<string, ManifestEntry> },
  ): Promise<Outcome> {
    this.#book.update([...batch.documents, ...batch.unreadable])
    this.#parts.app.load(batch.documents.flatMap(({ data }) => data ?? []))
    const entries = new Map(beside)
    const pages = new Set(this.#parts.fixedRoutes)
    for (const address of this.#book.addresses()) {
      const entry = this.#entryOf(address)
      if (entry === 'page') pages.add(address)
      else if (entry !== null) entries.set(address, entry)
    }
    const failures = new Map<string, string>()
    for (const page of pages) {
      const written = await this.#write(page)
      if (written.kind === 'failed') failures.set(page, written.reason)
      const entry = written.kind === 'written' ? written.entry : lastGood.get(page)
      if (entry !== undefined) entries.set(page, entry)
    }
    await this.#parts.store.checkpoint(entries)
    const changed = new Set(entries.keys())
    return { settlement: settlementOf({ ...batch, changed, failures, pagesOfDocument: new Map() }), failures, changed }
  }

  /** Publishes what a batch brought, all in one commit, and tells what became of each row. */
  async publish(batch: Batch): Promise<Outcome> {
    const touched = this.#book.update([...batch.documents, ...batch.unreadable])
    const pagesOfDocument = new Map<string, Set<string>>()
    for (const { id, data } of batch.documents) {
      const dirty = this.#parts.app.apply([{ id, document: data }])
      pagesOfDocument.set(id, this.#dependencies.pagesReading(dirty))
    }
    const changes = new Map<string, ManifestEntry | null>()
    const pages = new Set<string>()
    for (const address of touched) {
      const entry = this.#entryOf(address)
      if (entry === 'page') pages.add(address)
      else {
        changes.set(address, entry)
        this.#dependencies.forget(address)
        this.#searchable.delete(address)
      }
    }
    for (const dependents of pagesOfDocument.values()) {
      for (const page of dependents) if (!changes.has(page)) pages.add(page)
    }
    const failures = new Map<string, string>()
    for (const page of pages) {
      const written = await this.#write(page)
      if (written.kind === 'written') changes.set(page, written.entry)
      else failures.set(page, written.reason)
    }
    const changed = await this.#parts.store.commit(changes)
    return { settlement: settlementOf({ ...batch, changed, failures, pagesOfDocument }), failures, changed }
  }

  #entryOf(address: string): ManifestEntry | 'page' | null {
    const answer = this.#book.answer(address)
    if (answer === null) return null
    switch (answer.kind) {
      case 'page':
        return 'page'
      case 'redirect':
        return { kind: 'redirect', location: answer.location }
      case 'gone':
        return { kind: 'gone' }
    }
  }

  async #write(page: string) {
    const written = await writePage(page, { ...this.#parts, dependencies: this.#dependencies })
    if (written.kind === 'written') {
      if (written.searchable) this.#searchable.set(page, written.entry.hash)
      else this.#searchable.delete(page)
    }
    return written
  }
}
