/** How pages and sitemaps read shelves; like `content.ts`, it notes what was read. */
import type { DocumentOf, PublishedDocument } from '@mecaformation/contracts/publication/documents'
import { addressOf, isAnchored, isRouted, type RoutedCollection } from '@mecaformation/domain/addresses/address-of'
import {
  type ShelvedCollection,
  shelfAddress,
  shelfOfSitemap,
  shelvedCollections,
} from '@mecaformation/domain/addresses/shelf-address'
import { documentKey, listKey, shelfKey, shelvesKey, stampsKey } from '@mecaformation/domain/publication/dirty-keys'
import { type CardOf, callNumberOf } from './card.ts'
import { cardsOf } from './content.ts'
import { note } from './reads.ts'
import { derivedPaths, publicationOrder, publishedById, shelvesOf } from './snapshot.ts'

export interface LowerShelf {
  prefix: string
  address: string
  /** How many documents stand on it and below. */
  count: number
}

/** What the page of a shelf shows, or `undefined` when there is none; the empty prefix is the whole collection. */
export function shelfAt<C extends ShelvedCollection>(
  collection: C,
  prefix: string,
): { shelves: LowerShelf[]; cards: CardOf<C>[] } | undefined {
  note(shelfKey(collection, prefix))
  const view = shelvesOf(collection).view(prefix)
  if (view === null) return undefined
  const shelves = view.shelves.map((lower) => ({ ...lower, address: shelfAddress(collection, lower.prefix) }))
  return { shelves, cards: cardsOf(collection, view.ids) }
}

/** The page that shows a document among others of its shelf, and the place there that is its own. */
export function placeOnShelf(card: CardOf<'glossary'>): string {
  const { collection, id } = card
  note(shelvesKey(collection))
  const prefix = shelvesOf(collection).holder({ id, callNumber: callNumberOf(card) })
  return shelfAddress(collection, prefix) + card.address.slice(card.address.indexOf('#'))
}

/** Address and last change of a page, as sitemaps tell them. */
interface Stamp {
  address: string
  updatedAt: string
}

/** What the sitemap of this name lists, or `undefined` when there is none. */
export function stampsOfSitemap(name: string): Stamp[] | undefined {
  const shelf = shelfOfSitemap(name)
  if (shelf === null) return undefined
  const { collection, prefix } = shelf
  note(shelfKey(collection, prefix))
  note(stampsKey(collection, prefix))
  const ids = shelvesOf(collection).view(prefix)?.ids ?? []
  if (ids.length === 0) return undefined
  return isAnchored(collection) ? [stampOfShelf(collection, prefix, ids)] : ids.flatMap(stampOf)
}

/** Address and last change of each document of a collection that has no shelves. */
export function stampsOf(collection: RoutedCollection): Stamp[] {
  note(listKey(collection))
  const ids = publicationOrder().ids({ collection })
  for (const id of ids) note(documentKey(id))
  return ids.flatMap(stampOf)
}

/** The sitemaps of all shelves that hold documents. */
export function shelfSitemaps(): string[] {
  for (const collection of shelvedCollections) note(shelvesKey(collection))
  return [...derivedPaths()].filter((path) => path.endsWith('.xml')).sort()
}

/** Of documents that are parts of the shelf's own page. */
function stampOfShelf(collection: ShelvedCollection, prefix: string, ids: readonly string[]): Stamp {
  const changes = ids.flatMap((id) => {
    const document = publishedById(id)
    return document !== undefined && 'updatedAt' in document ? document.updatedAt : []
  })
  return { address: shelfAddress(collection, prefix), updatedAt: changes.sort().at(-1) ?? '' }
}

function stampOf(id: string): Stamp | [] {
  const document = publishedById(id)
  if (document === undefined || !hasPage(document)) return []
  return { address: addressOf(document), updatedAt: document.updatedAt }
}

function hasPage(document: PublishedDocument): document is DocumentOf<RoutedCollection> {
  return isRouted(document.collection)
}
