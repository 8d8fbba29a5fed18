/**
 * The keys by which pages say what they read, and by which a change says what it touched.
 * A page whose recorded keys meet a change's keys must be rendered again; any other may not differ.
 */
export type ReadKey =
  | `doc:${string}`
  | `card:${string}`
  | `list:${string}`
  | `${OrderName}:${string}`
  | `shelf:${string}`
  | `shelves:${string}`
  | `stamps:${string}`
  | `place:${string}`

/**
 * The orders in which one goes from a document to the next: by date of publication, or as ids happen to
 * fall, which spreads what is new evenly among what there was.
 */
export type OrderName = 'next' | 'near'

/** The documents of a collection, or those that it has of one technology. */
export interface List {
  readonly collection: string
  readonly technology?: string | undefined
}

/** What other pages can see of a document without reading all of it. */
export interface Listed {
  readonly id: string
  readonly collection: string
  /** The technologies in whose lists it stands. */
  readonly technologies: readonly string[]
  /** Everything that a card shows or that its place in a list depends on. */
  readonly card: unknown
}

export const documentKey = (id: string): ReadKey => `doc:${id}`
export const cardKey = (id: string): ReadKey => `card:${id}`
/** Which documents a collection has, whole or of one technology: who and how many, not what their cards show. */
export const listKey = (collection: string, technology?: string): ReadKey =>
  `list:${nameOf({ collection, technology })}`
/** Which document of a list follows another one (or comes first of all) in an order. */
export const nextKey = (order: OrderName, list: List, after: string | null): ReadKey =>
  `${order}:${nameOf(list)}/${after ?? ''}`
/** What one shelf holds: its documents in their order, or its lower shelves and how much is on each. */
export const shelfKey = (collection: string, prefix: string): ReadKey => `shelf:${collection}/${prefix}`
/** Which shelves of a collection there are. */
export const shelvesKey = (collection: string): ReadKey => `shelves:${collection}`
/** Addresses and dates of the documents on one shelf, as sitemaps tell them. */
export const stampsKey = (collection: string, prefix: string): ReadKey => `stamps:${collection}/${prefix}`

const nameOf = ({ collection, technology }: List) =>
  technology === undefined ? collection : `${collection}@${technology}`

/** Which document of a collection, if any, has that slug. */
export const placeKey = (collection: string, place: string): ReadKey => `place:${collection}/${place}`

/** What a change from `before` to `after` touches, wherever it stands; `null` stands for « not published ». */
export function dirtyKeys(before: Listed | null, after: Listed | null): Set<ReadKey> {
  const keys = new Set<ReadKey>()
  const present = after ?? before
  if (present === null) return keys
  keys.add(documentKey(present.id))
  const entersOrLeaves = before === null || after === null
  if (entersOrLeaves || !sameCard(before, after)) keys.add(cardKey(present.id))
  if (entersOrLeaves) keys.add(listKey(present.collection))
  const [from, to] = [new Set(before?.technologies), new Set(after?.technologies)]
  for (const technology of [...from, ...to]) {
    if (from.has(technology) !== to.has(technology)) keys.add(listKey(present.collection, technology))
  }
  return keys
}

function sameCard(before: Listed, after: Listed): boolean {
  return (
    JSON.stringify(before.card) === JSON.stringify(after.card) &&
    JSON.stringify(before.technologies) === JSON.stringify(after.technologies)
  )
}
