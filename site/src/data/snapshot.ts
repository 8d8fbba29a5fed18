import type { PublishedDocument } from '@mecaformation/contracts/publication/documents'
import { isRouted, placeFor } from '@mecaformation/domain/addresses/address-of'
import { isShelved, type ShelvedCollection } from '@mecaformation/domain/addresses/shelf-address'
import { dirtyKeys, type Listed, placeKey, type ReadKey } from '@mecaformation/domain/publication/dirty-keys'
import { DocumentOrder, type Placed } from '@mecaformation/domain/publication/document-order'
import { scatteredPlace } from '@mecaformation/domain/publication/scattered-place'
import { exerciseLimit, Shelves, wordLimit } from '@mecaformation/domain/publication/shelves'
import { type Card, callNumberOf, cardOfAny } from './card.ts'

/** A published document, or `null` where the id is no longer published. */
export interface Change {
  id: string
  document: PublishedDocument | null
}

const byId = new Map<string, PublishedDocument>()
/** `collection/slug` → id, for documents that have a page. */
const bySlug = new Map<string, string>()
const byCollection = new Map<PublishedDocument['collection'], Set<string>>()
let orders = emptyOrders()
let shelves = emptyShelves()
/** The paths of the shelves, and the sets they were put together from. */
let derived: { from: readonly ReadonlySet<string>[]; paths: ReadonlySet<string> } = { from: [], paths: new Set() }

function emptyOrders() {
  return { published: new DocumentOrder('next'), scattered: new DocumentOrder('near') }
}

function emptyShelves(): Record<ShelvedCollection, Shelves> {
  return {
    articles: new Shelves({ collection: 'articles', firstLength: 1 }),
    // P03: the domain, who defines the code, the sub-system.
    'diagnostic-codes': new Shelves({ collection: 'diagnostic-codes', firstLength: 3 }),
    schematics: new Shelves({ collection: 'schematics', firstLength: 1 }),
    videos: new Shelves({ collection: 'videos', firstLength: 1 }),
    exercises: new Shelves({ collection: 'exercises', firstLength: 1, limit: exerciseLimit }),
    posts: new Shelves({ collection: 'posts', firstLength: 1 }),
    glossary: new Shelves({ collection: 'glossary', firstLength: 1, limit: wordLimit }),
  }
}

function slugKeyOf(document: PublishedDocument): string | null {
  return isRouted(document.collection) ? `${document.collection}/${placeFor(document)}` : null
}

function forget(document: PublishedDocument): void {
  byId.delete(document.id)
  byCollection.get(document.collection)?.delete(document.id)
  const slugKey = slugKeyOf(document)
  // Another document may have taken the slug in the same batch: only its owner gives it up.
  if (slugKey !== null && bySlug.get(slugKey) === document.id) bySlug.delete(slugKey)
}

function remember(document: PublishedDocument): void {
  byId.set(document.id, document)
  const ids = byCollection.get(document.collection) ?? new Set()
  byCollection.set(document.collection, ids.add(document.id))
  const slugKey = slugKeyOf(document)
  if (slugKey !== null) bySlug.set(slugKey, document.id)
}

/** Replaces everything: the state of the site at one moment. */
export function loadSnapshot(documents: Iterable<PublishedDocument>): void {
  byId.clear()
  bySlug.clear()
  byCollection.clear()
  orders = emptyOrders()
  shelves = emptyShelves()
  for (const document of documents) {
    remember(document)
    place(null, document)
  }
}

/** Brings the snapshot up to date and tells which keys the changes touched. */
export function applyChanges(changes: readonly Change[]): Set<ReadKey> {
  const dirty = new Set<ReadKey>()
  const befores = changes.map(({ id }) => byId.get(id) ?? null)
  for (const before of befores) if (before !== null) forget(before)
  changes.forEach(({ document }, index) => {
    if (document !== null) remember(document)
    const before = befores[index] ?? null
    for (const key of dirtyKeys(before && listedOf(before), document && listedOf(document))) dirty.add(key)
    for (const key of place(before, document)) dirty.add(key)
    for (const key of placesChanged(before, document)) dirty.add(key)
  })
  return dirty
}

/** The slugs that change hands between a document as it was and as it is. */
function placesChanged(before: PublishedDocument | null, after: PublishedDocument | null): ReadKey[] {
  const keys = [before, after].flatMap((document) => {
    const slug = document !== null && isRouted(document.collection) ? placeFor(document) : null
    return document === null || slug === null ? [] : placeKey(document.collection, slug)
  })
  return keys.length === 2 && keys[0] === keys[1] ? [] : keys
}

/** Keeps the orders in which documents stand, and tells which keys that touched. */
function place(before: PublishedDocument | null, after: PublishedDocument | null): ReadKey[] {
  const [from, to] = [before && cardOfAny(before), after && cardOfAny(after)]
  const collection = (to ?? from)?.collection
  if (collection === undefined) return []
  const keys = [
    ...orders.published.update(from && publishedPlace(from), to && publishedPlace(to)),
    ...orders.scattered.update(from && scattered(from), to && scattered(to)),
  ]
  if (isShelved(collection)) keys.push(...shelves[collection].update(from && shelvedOf(from), to && shelvedOf(to)))
  return keys
}

function listedOf(document: PublishedDocument): Listed {
  const { id, collection } = document
  const card = cardOfAny(document)
  return { id, collection, technologies: card?.technologies ?? [], card }
}

function publishedPlace({ id, collection, technologies, publishedAt }: Card): Placed {
  return { id, collection, technologies, at: publishedAt }
}

function scattered({ id, collection, technologies }: Card): Placed {
  return { id, collection, technologies, at: scatteredPlace(id) }
}

function shelvedOf(card: Card) {
  return { id: card.id, callNumber: callNumberOf(card) }
}

/**
 * The changes that take these back once they are applied. A document that loses its address to one of
 * them is among them, for it must get it back.
 */
export function undoOf(changes: readonly Change[]): Change[] {
  const ids = new Set(changes.map(({ id }) => id))
  for (const { document } of changes) {
    const slugKey = document === null ? null : slugKeyOf(document)
    const owner = slugKey === null ? undefined : bySlug.get(slugKey)
    if (owner !== undefined) ids.add(owner)
  }
  return [...ids].map((id) => ({ id, document: byId.get(id) ?? null }))
}

export function publishedById(id: string): PublishedDocument | undefined {
  return byId.get(id)
}

export function publishedIdAt(collection: string, place: string): string | undefined {
  return bySlug.get(`${collection}/${place}`)
}

export function publishedIn(collection: PublishedDocument['collection']): PublishedDocument[] {
  return [...(byCollection.get(collection) ?? [])].flatMap((id) => byId.get(id) ?? [])
}

/** The order of publication, as it is now. */
export function publicationOrder(): Omit<DocumentOrder, 'update'> {
  return orders.published
}

/** The order of places that ids draw, as it is now. */
export function scatteredOrder(): Omit<DocumentOrder, 'update'> {
  return orders.scattered
}

/** The shelves of a collection, as they are now. */
export function shelvesOf(collection: ShelvedCollection): Omit<Shelves, 'update'> {
  return shelves[collection]
}

/**
 * Every path that stands because of what is published without being the page of one document: shelves and
 * their sitemaps. As long as nothing comes or goes it is the very same set, and a set never changes.
 */
export function derivedPaths(): ReadonlySet<string> {
  const from = Object.values(shelves).map(({ paths }) => paths)
  if (from.some((paths, index) => paths !== derived.from[index])) {
    derived = { from, paths: new Set(from.flatMap((paths) => [...paths])) }
  }
  return derived.paths
}
