/**
 * The keys by which pages say what they read, and by which a change says what it touched.
 * A page whose recorded keys meet a change's keys must be rendered again; any other may not differ.
 */
export type ReadKey = `doc:${string}` | `card:${string}` | `list:${string}` | `stamps:${string}` | `next:${string}`

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
/** Membership and order of a collection's list, whole or of one technology. */
export const listKey = (collection: string, technology?: string): ReadKey =>
  technology === undefined ? `list:${collection}` : `list:${collection}@${technology}`
/** Addresses and dates of a whole collection, as sitemap and feed read them. */
export const stampsKey = (collection: string): ReadKey => `stamps:${collection}`

/** Which document of a technology follows another one (or comes first of all) in order of publication. */
export const nextKey = (collection: string, technology: string, after: string | null): ReadKey =>
  `next:${collection}@${technology}/${after ?? ''}`

/** What a change from `before` to `after` touches; `null` stands for « not published ». */
export function dirtyKeys(before: Listed | null, after: Listed | null): Set<ReadKey> {
  const keys = new Set<ReadKey>()
  const present = after ?? before
  if (present === null) return keys
  keys.add(documentKey(present.id))
  keys.add(stampsKey(present.collection))
  const entersOrLeaves = before === null || after === null
  if (entersOrLeaves || !sameCard(before, after)) {
    keys.add(cardKey(present.id))
    keys.add(listKey(present.collection))
    for (const side of [before, after]) {
      for (const technology of side?.technologies ?? []) keys.add(listKey(present.collection, technology))
    }
  }
  return keys
}

function sameCard(before: Listed, after: Listed): boolean {
  return (
    JSON.stringify(before.card) === JSON.stringify(after.card) &&
    JSON.stringify(before.technologies) === JSON.stringify(after.technologies)
  )
}
