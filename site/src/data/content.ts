/**
 * The one way pages read content. Each function notes what was read, so that the publisher knows
 * which pages a change touches; a page that went around it would go stale.
 */

import type { Medium } from '@mecaformation/contracts/documents/medium'
import type { Navigation } from '@mecaformation/contracts/documents/navigation'
import type { Organisation } from '@mecaformation/contracts/documents/organisation'
import type { DocumentOf, WrittenCollection } from '@mecaformation/contracts/publication/documents'
import type { RoutedCollection } from '@mecaformation/domain/addresses/address-of'
import { cardKey, documentKey, listKey, placeKey } from '@mecaformation/domain/publication/dirty-keys'
import { scatteredPlace } from '@mecaformation/domain/publication/scattered-place'
import { type Card, type CardOf, type CommonCard, callNumberOf, cardOfAny, rankOf } from './card.ts'
import { note, noteAll } from './reads.ts'
import { publicationOrder, publishedById, publishedIdAt, scatteredOrder } from './snapshot.ts'

/** The whole document whose page this is (`placeOf`), or `undefined` when the address has none. */
export function documentAt<C extends RoutedCollection>(collection: C, place: string): DocumentOf<C> | undefined {
  const id = publishedIdAt(collection, place)
  if (id === undefined) return undefined
  note(documentKey(id))
  return publishedById(id) as DocumentOf<C>
}

/** The card of another document, or `undefined` when it is not published. */
export function cardById(id: string): Card | undefined {
  note(cardKey(id))
  const document = publishedById(id)
  return (document && cardOfAny(document)) ?? undefined
}

/** The card of the document that has a slug, whichever that is, or `undefined` while none has it. */
export function cardAt<C extends RoutedCollection>(collection: C, place: string): CardOf<C> | undefined {
  note(placeKey(collection, place))
  const id = publishedIdAt(collection, place)
  return id === undefined ? undefined : cardsOf(collection, [id])[0]
}

/** The cards of documents of one collection, in the order of their ids; what is of another is left out. */
export function cardsOf<C extends WrittenCollection>(collection: C, ids: readonly string[]): CardOf<C>[] {
  return ids.flatMap((id) => {
    const card = cardById(id)
    return card?.collection === collection ? (card as unknown as CardOf<C>) : []
  })
}

/** A whole document that another page shows, or `undefined` when it is not published. */
export function documentById<C extends WrittenCollection>(collection: C, id: string): DocumentOf<C> | undefined {
  note(documentKey(id))
  const document = publishedById(id)
  return document?.collection === collection ? (document as DocumentOf<C>) : undefined
}

/** Whole documents that another page shows, by their cards. */
export function documentsOf<C extends WrittenCollection>(cards: readonly CardOf<C>[]): DocumentOf<C>[] {
  return cards.flatMap(({ collection, id }) => documentById(collection, id) ?? [])
}

/** The titles of technologies that are published, by their ids. */
export function titlesOf(technologies: readonly string[]): string[] {
  return cardsOf('technologies', technologies).map(({ title }) => title)
}

/** All documents of a collection, whole, in reading order: for the few that one page shows together. */
export function listDocuments<C extends WrittenCollection>(collection: C): DocumentOf<C>[] {
  return listCards(collection).flatMap(({ id }) => documentById(collection, id) ?? [])
}

export function mediumById(id: string): Medium | undefined {
  note(documentKey(id))
  const document = publishedById(id)
  return document?.collection === 'media' ? document : undefined
}

/** What editors made of header, footer and notice, or `undefined` while nothing of it is published. */
export function navigation(): Navigation | undefined {
  const id: Navigation['id'] = 'navigation'
  note(documentKey(id))
  const document = publishedById(id)
  return document?.collection === 'navigation' ? document : undefined
}

/** Who stands behind the site, or `undefined` while nobody entered it. */
export function organisation(): Organisation | undefined {
  const id: Organisation['id'] = 'organisation'
  note(documentKey(id))
  const document = publishedById(id)
  return document?.collection === 'organisation' ? document : undefined
}

/** All cards of a collection, or of one technology in it, in reading order: for what stays few. */
export function listCards<C extends WrittenCollection>(collection: C, technology?: string): CardOf<C>[] {
  note(listKey(collection, technology))
  return inReadingOrder(cardsOf(collection, publicationOrder().ids({ collection, technology })))
}

/**
 * The cards of one technology in reading order, and how many there are: all of them as long as there are
 * `few` at most, else the `latest` ones.
 */
export function listOrLatest<C extends WrittenCollection>(
  collection: C,
  { technology, few, latest }: { technology: string; few: number; latest: number },
): { cards: CardOf<C>[]; total: number } {
  note(listKey(collection, technology))
  const total = publicationOrder().count({ collection, technology })
  if (total <= few) return { cards: listCards(collection, technology), total }
  return { cards: inReadingOrder(latestCards(collection, latest, technology)), total }
}

/** The cards of what was published last, the latest first. */
export function latestCards<C extends WrittenCollection>(
  collection: C,
  count: number,
  technology?: string,
): CardOf<C>[] {
  const { ids, keys } = publicationOrder().latest({ collection, technology }, count)
  noteAll(keys)
  return cardsOf(collection, ids)
}

/**
 * Up to `count` cards, of one technology or of all, that follow a document in order of publication, which goes round.
 * Unlike a list, this touches few pages: a new title those that show it, a new document those it stands near.
 */
export function cardsFollowing<C extends WrittenCollection>(
  { id, publishedAt }: { id: string; publishedAt: string },
  { collection, technology, count }: { collection: C; technology?: string; count: number },
): CardOf<C>[] {
  const { ids, keys } = publicationOrder().following({ collection, technology, count }, { id, at: publishedAt })
  noteAll(keys)
  return cardsOf(collection, ids)
}

/**
 * Up to `count` cards of one technology for the page of a document of another collection: always the same
 * ones, and each shown by about as many pages, so that a new one touches few.
 */
export function cardsNear<C extends WrittenCollection>(
  { id }: { id: string },
  { collection, technology, count }: { collection: C; technology: string; count: number },
): CardOf<C>[] {
  const { ids, keys } = scatteredOrder().following({ collection, technology, count }, { id, at: scatteredPlace(id) })
  noteAll(keys)
  return inReadingOrder(cardsOf(collection, ids))
}

/** What editors number by that number, the rest by title, codes by their characters. */
export function inReadingOrder<C extends CommonCard>(cards: readonly C[]): C[] {
  const places = new Map(cards.map((card) => [card, callNumberOf(card)]))
  const place = (card: C) => places.get(card) ?? ''
  return [...cards].sort((a, b) => {
    if (rankOf(a) !== rankOf(b)) return rankOf(a) - rankOf(b)
    if (place(a) !== place(b)) return place(a) < place(b) ? -1 : 1
    return a.id < b.id ? -1 : 1
  })
}
