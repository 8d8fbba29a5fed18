/**
 * The one way pages read content. Each function notes what was read, so that the publisher knows
 * which pages a change touches; a page that went around it would go stale.
 */
import type { DocumentOf, Medium } from '@mecaformation/contracts/publication/documents'
import type { RoutedCollection } from '@mecaformation/domain/addresses/address-of'
import { cardKey, documentKey, listKey, stampsKey } from '@mecaformation/domain/publication/dirty-keys'
import type { Place } from '@mecaformation/domain/publication/publication-order'
import { type Card, type CardOf, cardOf } from './card.ts'
import { note } from './reads.ts'
import { derived, publicationOrder, publishedById, publishedIdAt, publishedIn } from './snapshot.ts'

const french = new Intl.Collator('fr', { numeric: true })

/** The whole document whose page this is, or `undefined` when the address has none. */
export function documentAt<C extends RoutedCollection>(collection: C, slug: string): DocumentOf<C> | undefined {
  const id = publishedIdAt(collection, slug)
  if (id === undefined) return undefined
  note(documentKey(id))
  return publishedById(id) as DocumentOf<C>
}

/** The card of another document, or `undefined` when it is not published. */
export function cardById(id: string): Card | undefined {
  note(cardKey(id))
  const document = publishedById(id)
  return document === undefined || document.collection === 'media' ? undefined : cardOf(document)
}

export function mediumById(id: string): Medium | undefined {
  note(documentKey(id))
  const document = publishedById(id)
  return document?.collection === 'media' ? document : undefined
}

/** The cards of a collection, or of one technology in it, in reading order. */
export function listCards<C extends RoutedCollection>(collection: C, technology?: string): readonly CardOf<C>[] {
  note(listKey(collection, technology))
  return derived(listKey(collection, technology), () => {
    const cards = publishedIn(collection).map((document) => cardOf(document as DocumentOf<C>) as CardOf<C>)
    const wanted = technology === undefined ? cards : cards.filter((card) => card.technologies.includes(technology))
    return wanted.sort((a, b) => compareCards(a, b))
  })
}

/**
 * Up to `count` cards of one technology that follow a document in order of publication, which goes round.
 * Unlike a list, this touches few pages: a new title those that show it, a new document those it stands near.
 */
export function cardsFollowing<C extends RoutedCollection>(
  document: Place,
  { collection, technology, count }: { collection: C; technology: string; count: number },
): CardOf<C>[] {
  const { ids, keys } = publicationOrder().following({ collection, technology, count }, document)
  for (const key of keys) note(key)
  return ids.flatMap((id) => (cardById(id) as CardOf<C> | undefined) ?? [])
}

/** Address and last change of each page of a collection, as sitemaps and feeds need them. */
export function listStamps(collection: RoutedCollection): { address: string; updatedAt: string }[] {
  note(stampsKey(collection))
  return publishedIn(collection)
    .map((document) => document as DocumentOf<RoutedCollection>)
    .map((document) => ({ address: cardOf(document).address, updatedAt: document.updatedAt }))
    .sort((a, b) => (a.address < b.address ? -1 : 1))
}

function compareCards(a: Card, b: Card): number {
  return compareRank(a, b) || (a.id < b.id ? -1 : 1)
}

function compareRank(a: Card, b: Card): number {
  if (a.collection === 'technologies' && b.collection === 'technologies' && a.order !== b.order)
    return a.order - b.order
  // Codes are hexadecimal: P0AA6 comes after P0562, as plain characters sort.
  if (a.collection === 'diagnostic-codes' && b.collection === 'diagnostic-codes') return a.code < b.code ? -1 : 1
  return french.compare(a.title, b.title)
}
