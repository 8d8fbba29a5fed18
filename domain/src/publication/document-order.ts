import { type List, nextKey, type OrderName, type ReadKey } from './dirty-keys.ts'

/** A place in an order that no edit of a text changes. */
export interface Place {
  readonly id: string
  /** What the order is by, as text that sorts: when it was published, or a number drawn from its id. */
  readonly at: string
}

/** A document as an order sees it. */
export interface Placed extends Place {
  readonly collection: string
  /** The technologies in whose lists it stands. */
  readonly technologies: readonly string[]
}

/**
 * The documents of each collection, and of each technology in it, in one order. Whoever goes from one to the next learns the keys of the steps taken, so that a document that
 * comes or goes touches only those who would meet it, however long the list.
 */
export class DocumentOrder {
  readonly #name: OrderName
  /** By collection, then technology; `undefined` stands for all. */
  readonly #lists = new Map<string, Map<string | undefined, Place[]>>()

  constructor(name: OrderName) {
    this.#name = name
  }

  /** Follows a change from `before` to `after` (`null`: not published) and tells which steps now lead elsewhere. */
  update(before: Placed | null, after: Placed | null): Set<ReadKey> {
    const keys = new Set<ReadKey>()
    if (before !== null && after !== null && samePlaces(before, after)) return keys
    if (before !== null) for (const technology of rowsOf(before)) this.#leave(before, technology, keys)
    if (after !== null) for (const technology of rowsOf(after)) this.#enter(after, technology, keys)
    return keys
  }

  /** The ids of all documents of a list. */
  ids(row: List): string[] {
    return this.#list(row).map(({ id }) => id)
  }

  count(row: List): number {
    return this.#list(row).length
  }

  /** The last `count` documents, the very last first. */
  latest(row: List, count: number): { ids: string[]; keys: Set<ReadKey> } {
    const list = this.#list(row)
    const latest = list.slice(Math.max(0, list.length - count))
    const steps = latest.length < count ? [null, ...latest] : latest
    const keys = new Set(steps.map((place) => nextKey(this.#name, row, place?.id ?? null)))
    return { ids: latest.map(({ id }) => id).reverse(), keys }
  }

  /**
   * Up to `count` documents that follow a place, and after the last of the list its first ones: going on
   * from one to the next leads through all of them. The document of the place itself is not among them.
   */
  following(row: List & { count: number }, from: Place): { ids: string[]; keys: Set<ReadKey> } {
    const { count } = row
    const list = this.#list(row)
    const ids: string[] = []
    const keys = new Set<ReadKey>()
    const step = (after: string | null) => keys.add(nextKey(this.#name, row, after))
    let at = firstAfter(list, from)
    step(list[at - 1]?.id ?? null)
    for (let seen = 0; seen < list.length && ids.length < count; seen++) {
      if (at === list.length) {
        at = 0
        step(null)
      }
      const place = list[at++]
      if (place === undefined || place.id === from.id) break
      ids.push(place.id)
      if (ids.length < count) step(place.id)
    }
    return { ids, keys }
  }

  #leave(document: Placed, technology: string | undefined, keys: Set<ReadKey>): void {
    const list = this.#list({ collection: document.collection, technology })
    const at = firstAfter(list, document) - 1
    this.#touch(document, technology, list[at - 1], keys)
    list.splice(at, 1)
  }

  #enter(document: Placed, technology: string | undefined, keys: Set<ReadKey>): void {
    const list = this.#list({ collection: document.collection, technology })
    const at = firstAfter(list, document)
    this.#touch(document, technology, list[at - 1], keys)
    list.splice(at, 0, { id: document.id, at: document.at })
  }

  #touch(
    { collection, id }: Placed,
    technology: string | undefined,
    previous: Place | undefined,
    keys: Set<ReadKey>,
  ): void {
    keys.add(nextKey(this.#name, { collection, technology }, previous?.id ?? null))
    keys.add(nextKey(this.#name, { collection, technology }, id))
  }

  #list({ collection, technology }: List): Place[] {
    const lists = this.#lists.get(collection) ?? new Map<string | undefined, Place[]>()
    this.#lists.set(collection, lists)
    const list = lists.get(technology) ?? []
    lists.set(technology, list)
    return list
  }
}

/** The lists that a document stands in. */
function rowsOf({ technologies }: Placed): Set<string | undefined> {
  return new Set([undefined, ...technologies])
}

/** Where, in a list in order, the first place after `place` stands. */
function firstAfter(list: readonly Place[], place: Place): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = list[middle]
    if (found !== undefined && compare(found, place) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

function compare(a: Place, b: Place): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

function samePlaces(a: Placed, b: Placed): boolean {
  return a.at === b.at && JSON.stringify(a.technologies) === JSON.stringify(b.technologies)
}
