import type { DocumentOf, PublishedDocument, Severity } from '@mecaformation/contracts/publication/documents'
import { addressOf, type RoutedCollection } from '@mecaformation/domain/addresses/address-of'
import { slugFrom } from '@mecaformation/domain/addresses/slug'

/** What one page may show of another document. */
interface CommonCard {
  id: string
  address: string
  title: string
  summary: string
  /** Ids, the main one first. */
  technologies: string[]
  publishedAt: string
}
export interface TechnologyCard extends CommonCard {
  collection: 'technologies'
  order: number
}
export interface ArticleCard extends CommonCard {
  collection: 'articles'
  cover: string | null
}
export interface CodeCard extends CommonCard {
  collection: 'diagnostic-codes'
  code: string
  severity: Severity
}
export type Card = TechnologyCard | ArticleCard | CodeCard
export type CardOf<C extends RoutedCollection> = Extract<Card, { collection: C }>

/** The card of a document that has a page. */
function cardOf(document: DocumentOf<RoutedCollection>): Card {
  const { id, title, summary, publishedAt } = document
  const common = { id, title, summary, publishedAt, address: addressOf(document) }
  switch (document.collection) {
    case 'technologies':
      return { ...common, collection: 'technologies', technologies: [], order: document.order }
    case 'articles':
      return { ...common, collection: 'articles', technologies: document.technologies, cover: document.cover }
    case 'diagnostic-codes': {
      const { technologies, code, severity } = document
      return { ...common, collection: 'diagnostic-codes', technologies, code, severity }
    }
  }
}

/** The card of a document, or `null` when it has no page. */
export function cardOfAny(document: PublishedDocument): Card | null {
  return document.collection === 'media' || document.collection === 'navigation' ? null : cardOf(document)
}

/**
 * Where a card stands among those of its kind: an article by its title, a code by its characters. Codes are
 * hexadecimal: P0AA6 comes after P0562, as plain characters sort.
 */
export function callNumberOf(card: Card): string {
  if (card.collection === 'diagnostic-codes') return card.code.toLowerCase()
  return slugFrom(card.title) || (card.address.split('/').at(-2) ?? '')
}
