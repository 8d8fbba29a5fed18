import type { DocumentOf, PublishedDocument, Severity } from '@mecaformation/contracts/publication/documents'
import { addressOf, type RoutedCollection } from '@mecaformation/domain/addresses/address-of'
import type { Listed } from '@mecaformation/domain/publication/dirty-keys'
import type { Placed } from '@mecaformation/domain/publication/publication-order'

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
export function cardOf(document: DocumentOf<RoutedCollection>): Card {
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

/** A document as the rules of dependencies see it. */
export function listedOf(document: PublishedDocument): Listed & Placed {
  if (document.collection === 'media') {
    return { id: document.id, collection: 'media', technologies: [], publishedAt: '', card: null }
  }
  const card = cardOf(document)
  const { collection, technologies, publishedAt } = card
  return { id: document.id, collection, technologies, publishedAt, card }
}
