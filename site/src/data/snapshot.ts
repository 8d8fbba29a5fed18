import type { PublishedDocument } from '@mecaformation/contracts/publication/documents'
import { isRouted } from '@mecaformation/domain/addresses/address-of'
import { dirtyKeys, type ReadKey } from '@mecaformation/domain/publication/dirty-keys'
import { PublicationOrder } from '@mecaformation/domain/publication/publication-order'
import { listedOf } from './card.ts'

/** A published document, or `null` where the id is no longer published. */
export interface Change {
  id: string
  document: PublishedDocument | null
}

const byId = new Map<string, PublishedDocument>()
/** `collection/slug` → id, for documents that have a page. */
const bySlug = new Map<string, string>()
const byCollection = new Map<PublishedDocument['collection'], Set<string>>()
let order = new PublicationOrder()
/** What was computed from all of this, until the next change. */
const computed = new Map<string, unknown>()

function slugKeyOf(document: PublishedDocument): string | null {
  return isRouted(document.collection) && 'slug' in document ? `${document.collection}/${document.slug}` : null
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
  computed.clear()
  order = new PublicationOrder()
  for (const document of documents) {
    remember(document)
    order.update(null, listedOf(document))
  }
}

/** Brings the snapshot up to date and tells which keys the changes touched. */
export function applyChanges(changes: readonly Change[]): Set<ReadKey> {
  computed.clear()
  const dirty = new Set<ReadKey>()
  const befores = changes.map(({ id }) => byId.get(id) ?? null)
  for (const before of befores) if (before !== null) forget(before)
  changes.forEach(({ document }, index) => {
    if (document !== null) remember(document)
    const former = befores[index] ?? null
    const [before, after] = [former && listedOf(former), document && listedOf(document)]
    for (const key of dirtyKeys(before, after)) dirty.add(key)
    for (const key of order.update(before, after)) dirty.add(key)
  })
  return dirty
}

export function publishedById(id: string): PublishedDocument | undefined {
  return byId.get(id)
}

export function publishedIdAt(collection: string, slug: string): string | undefined {
  return bySlug.get(`${collection}/${slug}`)
}

export function publishedIn(collection: PublishedDocument['collection']): PublishedDocument[] {
  return [...(byCollection.get(collection) ?? [])].flatMap((id) => byId.get(id) ?? [])
}

/** The order of publication, as it is now. */
export function publicationOrder(): Pick<PublicationOrder, 'following'> {
  return order
}

/** The result of `compute`, computed once for each state of the snapshot. Nobody may change it. */
export function derived<T>(name: string, compute: () => T): T {
  if (!computed.has(name)) computed.set(name, compute())
  return computed.get(name) as T
}
