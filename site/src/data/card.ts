import type { Severity } from '@mecaformation/contracts/documents/diagnostic-code'
import type { SchoolLevel, Subject } from '@mecaformation/contracts/documents/general-education'
import type { LessonAccess } from '@mecaformation/contracts/documents/lesson'
import type { PageKind } from '@mecaformation/contracts/documents/page'
import type { SchematicKind } from '@mecaformation/contracts/documents/schematic'
import type { TrainingLevel } from '@mecaformation/contracts/documents/skill'
import {
  type DocumentOf,
  isSiteGlobal,
  type PublishedDocument,
  type SiteGlobal,
  type WrittenCollection,
} from '@mecaformation/contracts/publication/documents'
import { addressOf, anchorOf } from '@mecaformation/domain/addresses/address-of'
import { slugFrom } from '@mecaformation/domain/addresses/slug'
import type { QuestionType } from '@mecaformation/domain/exercises/question'

/** What one page may show of another document. */
export interface CommonCard {
  id: string
  /** Empty of what no page shows by itself. */
  address: string
  title: string
  summary: string
  /** Ids, the main one first. */
  technologies: string[]
  publishedAt: string
}

/** What a card tells beside that, by collection. */
interface Particulars {
  technologies: { order: number }
  courses: { cover: string | null; level: TrainingLevel }
  lessons: { course: string; minutes: number; access: LessonAccess }
  articles: { cover: string | null }
  'diagnostic-codes': { code: string; severity: Severity }
  schematics: { drawing: string; kind: SchematicKind }
  videos: { poster: string | null; duration: number }
  exercises: { minutes: number; difficulty: number; questionType: QuestionType }
  'general-education': { subject: Subject; level: SchoolLevel; minutes: number }
  glossary: { otherNames: string[] }
  skills: { framework: string; code: string; order: number }
  offers: { order: number }
  faq: { order: number }
  guides: { cover: string | null }
  posts: { cover: string | null; author: string }
  pages: { kind: PageKind }
  testimonials: { course: string | null }
}

export type CardOf<C extends WrittenCollection> = CommonCard & { collection: C } & Particulars[C]
export type Card = { [C in WrittenCollection]: CardOf<C> }[WrittenCollection]

/** What a card shows of each collection; all of it, for other pages follow only what stands here. */
const particulars: { [C in WrittenCollection]: (document: DocumentOf<C>) => Particulars[C] } = {
  technologies: ({ order }) => ({ order }),
  courses: ({ cover, level }) => ({ cover, level }),
  lessons: ({ course, minutes, access }) => ({ course, minutes, access }),
  articles: ({ cover }) => ({ cover }),
  'diagnostic-codes': ({ code, severity }) => ({ code, severity }),
  schematics: ({ drawing, kind }) => ({ drawing, kind }),
  videos: ({ poster, duration }) => ({ poster, duration }),
  exercises: ({ minutes, difficulty, question }) => {
    const [only] = question
    return { minutes, difficulty, questionType: only?.type ?? 'freeAnswer' }
  },
  'general-education': ({ subject, level, minutes }) => ({ subject, level, minutes }),
  glossary: ({ otherNames }) => ({ otherNames }),
  skills: ({ framework, code, order }) => ({ framework, code, order }),
  offers: ({ order }) => ({ order }),
  faq: ({ order }) => ({ order }),
  guides: ({ cover }) => ({ cover }),
  posts: ({ cover, author }) => ({ cover, author }),
  pages: ({ kind }) => ({ kind }),
  testimonials: ({ course }) => ({ course }),
}

/** The card of a document, or `null` when it has none. */
export function cardOfAny(document: PublishedDocument): Card | null {
  if (document.collection === 'media' || isGlobalDocument(document)) return null
  return cardOf(document)
}

function isGlobalDocument(document: PublishedDocument): document is DocumentOf<SiteGlobal> {
  return isSiteGlobal(document.collection)
}

function cardOf<C extends WrittenCollection>(document: DocumentOf<C>): Card {
  const { id, title, summary, publishedAt, collection } = document as DocumentOf<WrittenCollection>
  const technologies = 'technologies' in document ? document.technologies : []
  const show = particulars[collection as C]
  const common = { id, collection, title, summary, technologies, publishedAt, address: addressFor(document) }
  return { ...common, ...show(document) } as unknown as Card
}

function addressFor(document: DocumentOf<WrittenCollection>): string {
  switch (document.collection) {
    case 'glossary':
    case 'faq':
    case 'offers':
      return anchorOf(document)
    case 'skills':
    case 'testimonials':
      return ''
    default:
      return addressOf(document)
  }
}

/**
 * Where a card stands among those of its kind: by its title, a code by its characters. Codes are
 * hexadecimal: P0AA6 comes after P0562, as plain characters sort.
 */
export function callNumberOf(card: CommonCard): string {
  if (isCode(card)) return card.code.toLowerCase()
  return slugFrom(card.title) || slugFrom(card.address) || card.id
}

/** Where editors put a card among its kind, when they number them. */
export function rankOf(card: CommonCard): number {
  return 'order' in card && typeof card.order === 'number' ? card.order : 0
}

function isCode(card: CommonCard): card is CardOf<'diagnostic-codes'> {
  return 'collection' in card && card.collection === 'diagnostic-codes'
}
