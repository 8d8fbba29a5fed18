import { type ShelvedCollection, shelfAddress, shelfSitemapAddress } from '../addresses/shelf-address.ts'
import { type ReadKey, shelfKey, shelvesKey, stampsKey } from './dirty-keys.ts'

/** A document as shelves see it. */
export interface Shelved {
  readonly id: string
  /** Where it stands: words of ASCII letters and digits joined by hyphens, from its own data alone. */
  readonly callNumber: string
}

/** A shelf that leads on. */
export interface LowerShelf {
  readonly prefix: string
  /** How many documents stand on it and below. */
  readonly count: number
}

/** What the page of a shelf shows: lower shelves, documents, or both, each in order. */
export interface ShelfView {
  readonly shelves: readonly LowerShelf[]
  readonly ids: readonly string[]
}

interface Shelf {
  /** Of its documents and those of the shelves below. */
  count: number
  /** Id → call number of the documents that stand on it itself. */
  readonly entries: Map<string, string>
  /** Prefixes of the shelves below; `null` as long as it holds all of its documents itself. */
  below: Set<string> | null
}

interface Rules {
  readonly collection: ShelvedCollection
  /** Characters that tell the first shelves apart. */
  readonly firstLength: number
  /** How many documents one page shows, where `collectionLimit` and `shelfLimit` do not suit. */
  readonly limit?: number
}

/** More documents than this and the collection's own page gives way to shelves. */
export const collectionLimit = 60
/** More than this and a shelf divides by one more character. A page of so many titles keeps the byte budget. */
export const shelfLimit = 120
/** Words of the glossary on one page, with all that is said of them: 13 KB, style and scripts included. */
export const wordLimit = 10
/** Exercises on one page, each a title and one line, so that readers narrow all of them there: 14.7 KB. */
export const exerciseLimit = 150

/**
 * The documents of a collection on shelves by the beginning of their call numbers, each divided further
 * when it holds too many: pages stay short and an edit touches one or two of them, however many documents
 * there are and however alike their titles. The shelves depend on the documents alone, not on the order in
 * which they came. The empty prefix is the collection's own page.
 */
export class Shelves {
  readonly #rules: Rules
  readonly #shelves = new Map<string, Shelf>([['', emptyShelf()]])
  #paths: ReadonlySet<string> = new Set()

  constructor(rules: Rules) {
    this.#rules = rules
  }

  /** Addresses of the pages and sitemaps of all shelves; another set after a change, and the same without. */
  get paths(): ReadonlySet<string> {
    return this.#paths
  }

  /** What the page of a shelf shows, or `null` when there is no such page. */
  view(prefix: string): ShelfView | null {
    const shelf = this.#shelves.get(prefix)
    if (shelf === undefined || this.#isPassage(prefix, shelf)) return null
    const shelves = [...(shelf.below ?? [])].sort().map((lower) => this.#destination(lower))
    return { shelves, ids: inOrder(shelf.entries) }
  }

  /** Follows a change from `before` to `after` (`null`: not published) and tells which keys it touched. */
  update(before: Shelved | null, after: Shelved | null): Set<ReadKey> {
    const { collection } = this.#rules
    const keys = new Set<ReadKey>()
    if (before !== null) keys.add(stampsKey(collection, this.holder(before)))
    if (before?.callNumber !== after?.callNumber) {
      const visited = new Set([...this.#way(before), ...this.#way(after)])
      const views = new Map([...visited].map((prefix) => [prefix, JSON.stringify(this.view(prefix))]))
      if (before !== null) this.#remove('', before, visited)
      if (after !== null) this.#insert('', after, visited)
      // A shelf that was not on the way came or went: what comes and goes within one batch may differ at its end.
      for (const prefix of visited) {
        if (JSON.stringify(this.view(prefix)) !== views.get(prefix)) keys.add(shelfKey(collection, prefix))
      }
      if (this.#followPaths(visited)) keys.add(shelvesKey(collection))
    }
    if (after !== null) keys.add(stampsKey(collection, this.holder(after)))
    return keys
  }

  #insert(prefix: string, document: Shelved, visited: Set<string>): void {
    visited.add(prefix)
    const shelf = this.#shelves.get(prefix) ?? emptyShelf()
    this.#shelves.set(prefix, shelf)
    shelf.count += 1
    const lower = shelf.below === null ? null : this.#lower(prefix, document)
    if (lower === null) shelf.entries.set(document.id, document.callNumber)
    else {
      shelf.below?.add(lower)
      this.#insert(lower, document, visited)
    }
    if (shelf.below === null && shelf.count > this.#limitOf(prefix)) this.#divide(prefix, shelf, visited)
  }

  #remove(prefix: string, document: Shelved, visited: Set<string>): void {
    visited.add(prefix)
    const shelf = this.#at(prefix)
    shelf.count -= 1
    const lower = shelf.below === null ? null : this.#lower(prefix, document)
    if (lower === null) shelf.entries.delete(document.id)
    else {
      this.#remove(lower, document, visited)
      if (this.#at(lower).count === 0) {
        this.#shelves.delete(lower)
        shelf.below?.delete(lower)
      }
    }
    if (shelf.below !== null && shelf.count <= this.#limitOf(prefix)) this.#unite(shelf, shelf, visited)
  }

  #divide(prefix: string, shelf: Shelf, visited: Set<string>): void {
    shelf.below = new Set()
    for (const [id, callNumber] of shelf.entries) {
      const document = { id, callNumber }
      const lower = this.#lower(prefix, document)
      if (lower === null) continue
      shelf.entries.delete(id)
      shelf.below.add(lower)
      this.#insert(lower, document, visited)
    }
  }

  /** Takes back all documents below `shelf` onto `top`. */
  #unite(shelf: Shelf, top: Shelf, visited: Set<string>): void {
    for (const lower of shelf.below ?? []) {
      const gone = this.#at(lower)
      for (const [id, callNumber] of gone.entries) top.entries.set(id, callNumber)
      this.#unite(gone, top, visited)
      this.#shelves.delete(lower)
      visited.add(lower)
    }
    shelf.below = null
  }

  /** Brings the paths up to date where shelves were visited; tells whether there are others now. */
  #followPaths(visited: Iterable<string>): boolean {
    const { collection } = this.#rules
    const changed = new Set<string>()
    const follow = (path: string, exists: boolean) => {
      if (this.#paths.has(path) !== exists) changed.add(path)
    }
    for (const prefix of visited) {
      const shelf = this.#shelves.get(prefix)
      if (prefix !== '') follow(shelfAddress(collection, prefix), this.view(prefix) !== null)
      follow(shelfSitemapAddress(collection, prefix), shelf !== undefined && shelf.entries.size > 0)
    }
    if (changed.size === 0) return false
    const kept = [...this.#paths].filter((path) => !changed.has(path))
    this.#paths = new Set([...kept, ...[...changed].filter((path) => !this.#paths.has(path))])
    return true
  }

  /** The shelves on the way to where a document stands, or would stand. */
  #way(document: Shelved | null): string[] {
    const way: string[] = []
    let prefix = document === null ? null : ''
    while (prefix !== null && document !== null) {
      const shelf = this.#shelves.get(prefix)
      if (shelf === undefined) break
      way.push(prefix)
      prefix = shelf.below === null ? null : this.#lower(prefix, document)
    }
    return way
  }

  /** The shelf on which a document stands, itself; other ones only when the set of paths is another one. */
  holder(document: Shelved): string {
    return this.#way(document).at(-1) ?? ''
  }

  /** The next shelf down towards a document, or `null` when its call number goes no further. */
  #lower(prefix: string, { callNumber }: Shelved): string | null {
    const length = prefix === '' ? this.#rules.firstLength : prefix.length + 1
    // A hyphen begins no new shelf, so that no address ends in one.
    const end = callNumber[length - 1] === '-' ? length + 1 : length
    return callNumber.length < end ? null : callNumber.slice(0, end)
  }

  /** Where a shelf leads that may be a mere passage to the only one below it. */
  #destination(prefix: string): LowerShelf {
    let reached = prefix
    let shelf = this.#at(reached)
    while (this.#isPassage(reached, shelf)) {
      reached = [...(shelf.below ?? [])][0] ?? reached
      shelf = this.#at(reached)
    }
    return { prefix: reached, count: shelf.count }
  }

  /** Whether a shelf has nothing to show but one other shelf. The first ones always have their page. */
  #isPassage(prefix: string, { below, entries }: Shelf): boolean {
    return prefix.length > this.#rules.firstLength && below?.size === 1 && entries.size === 0
  }

  #limitOf(prefix: string): number {
    return this.#rules.limit ?? (prefix === '' ? collectionLimit : shelfLimit)
  }

  #at(prefix: string): Shelf {
    const shelf = this.#shelves.get(prefix)
    if (shelf === undefined) throw new RangeError(`there is no shelf « ${prefix} »`)
    return shelf
  }
}

function emptyShelf(): Shelf {
  return { count: 0, entries: new Map(), below: null }
}

function inOrder(entries: ReadonlyMap<string, string>): string[] {
  const compare = ([idA, a]: [string, string], [idB, b]: [string, string]) => {
    if (a !== b) return a < b ? -1 : 1
    return idA < idB ? -1 : 1
  }
  return [...entries].sort(compare).map(([id]) => id)
}
