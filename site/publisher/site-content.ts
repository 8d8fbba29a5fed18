import type { StoredDocument, StoredPlace } from '@mecaformation/contracts/publication/stored'
import { AddressBook, type Answer } from '@mecaformation/domain/addresses/address-book'
import type { ReadKey } from '@mecaformation/domain/publication/dirty-keys'
import type { Change } from '../src/data/snapshot.ts'
import type { StoredDocuments } from './outbox.ts'
import type { SiteApp } from './site-app.ts'

export interface AppliedChange {
  /** Addresses of the documents themselves, former ones included, whose answer may be new. */
  touched: Set<string>
  /** What pages may have read of the documents. */
  dirty: Set<ReadKey>
  /** Paths that data made or unmade, beside the documents' own pages. */
  derived: Set<string>
  /** Brings everything back to where it was. */
  undo: () => void
}

/** The documents that the site shows: the snapshot that pages read, and the book of their addresses. */
export class SiteContent {
  readonly #app: SiteApp
  readonly #fixedRoutes: ReadonlySet<string>
  readonly #book = new AddressBook()
  /** As the site shows it; of a document that cannot be read, only its place. */
  readonly #shown = new Map<string, StoredDocument | StoredPlace>()

  /** @param fixedRoutes pages that stand whatever is published */
  constructor({ app, fixedRoutes }: { app: SiteApp; fixedRoutes: readonly string[] }) {
    this.#app = app
    this.#fixedRoutes = new Set(fixedRoutes)
  }

  /** Begins with all documents. One that cannot be read keeps its address, and its page is one that fails. */
  load({ documents, unreadable }: StoredDocuments): void {
    this.#app.load(documents.flatMap(({ data }) => data ?? []))
    this.#book.update([...documents, ...unreadable])
    for (const document of [...documents, ...unreadable]) this.#shown.set(document.id, document)
  }

  /** Takes in the new state of documents, all at once. */
  apply(documents: readonly StoredDocument[]): AppliedChange {
    const befores = documents.map(({ id }) => ({ id, before: this.#shown.get(id) }))
    const derivedBefore = this.#app.derivedPaths()
    const touched = this.#book.update(documents)
    const dirty = this.#app.apply(documents.map(({ id, data }) => ({ id, document: data })))
    for (const document of documents) this.#shown.set(document.id, document)
    const undo = () => {
      this.#book.forget(befores.map(({ id }) => id))
      this.#book.update(befores.flatMap(({ before }) => before ?? []))
      this.#app.apply(befores.map(({ id, before }) => ({ id, document: dataOf(before) })))
      for (const { id, before } of befores) {
        if (before === undefined) this.#shown.delete(id)
        else this.#shown.set(id, before)
      }
    }
    return { touched, dirty, derived: difference(derivedBefore, this.#app.derivedPaths()), undo }
  }

  /**
   * Runs `work` while the snapshot holds drafts; the site's own documents are back when it ends, even those
   * whose address a draft had taken.
   */
  async withDrafts<T>(changes: readonly Change[], work: () => Promise<T>): Promise<T> {
    const mended = changes.map(({ id, document }) => ({ id, document: document && this.#app.mend(document) }))
    const undo = this.#app.undoOf(mended)
    this.#app.apply(mended)
    try {
      return await work()
    } finally {
      this.#app.apply(undo)
    }
  }

  /** What a path should answer: a page to render, the way to another, « gone », or nothing at all. */
  answer(path: string): Answer | { kind: 'page' } | null {
    const answer = this.#book.answer(path)
    if (answer !== null) return answer
    return this.#fixedRoutes.has(path) || this.#app.derivedPaths().has(path) ? { kind: 'page' } : null
  }

  /** Every path that answers. */
  paths(): Set<string> {
    return new Set([...this.#fixedRoutes, ...this.#app.derivedPaths(), ...this.#book.addresses()])
  }
}

function dataOf(document: StoredDocument | StoredPlace | undefined) {
  return document !== undefined && 'data' in document ? document.data : null
}

function difference(before: ReadonlySet<string>, after: ReadonlySet<string>): Set<string> {
  if (before === after) return new Set()
  return before.symmetricDifference(after)
}
