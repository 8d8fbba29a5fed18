import { z } from 'zod'
import { article } from '../documents/article.ts'
import { course } from '../documents/course.ts'
import { diagnosticCode } from '../documents/diagnostic-code.ts'
import { exercise } from '../documents/exercise.ts'
import { faqEntry } from '../documents/faq-entry.ts'
import { generalEducation } from '../documents/general-education.ts'
import { glossaryTerm } from '../documents/glossary-term.ts'
import { guide } from '../documents/guide.ts'
import { lesson } from '../documents/lesson.ts'
import { medium } from '../documents/medium.ts'
import { navigation } from '../documents/navigation.ts'
import { offer } from '../documents/offer.ts'
import { organisation } from '../documents/organisation.ts'
import { page } from '../documents/page.ts'
import { post } from '../documents/post.ts'
import { schematic } from '../documents/schematic.ts'
import { skill } from '../documents/skill.ts'
import { technology } from '../documents/technology.ts'
import { testimonial } from '../documents/testimonial.ts'
import { video } from '../documents/video.ts'

/**
 * What the CMS publishes and the site reads: one schema a collection. References are ids; a reader
 * must expect that the document behind an id is not published.
 */
export const publishedDocument = z.discriminatedUnion('collection', [
  technology,
  course,
  lesson,
  article,
  diagnosticCode,
  schematic,
  video,
  exercise,
  generalEducation,
  glossaryTerm,
  skill,
  offer,
  faqEntry,
  guide,
  post,
  page,
  testimonial,
  medium,
  navigation,
  organisation,
])
export const publishedCollections = publishedDocument.options.map(({ shape }) => shape.collection.value)

export type PublishedDocument = z.infer<typeof publishedDocument>
export type PublishedCollection = PublishedDocument['collection']
export type DocumentOf<C extends PublishedCollection> = Extract<PublishedDocument, { collection: C }>

/** Of these there is one document each, whose id is its name. */
export const siteGlobals = ['navigation', 'organisation'] as const
export type SiteGlobal = (typeof siteGlobals)[number]

/** Whether a collection is one of those that have one document. */
export function isSiteGlobal(collection: string): collection is SiteGlobal {
  return siteGlobals.some((slug) => slug === collection)
}

/** The collections that authors write document by document: drafts, previews, releases and plans are theirs. */
export type WrittenCollection = Exclude<PublishedCollection, 'media' | SiteGlobal>
export const writtenCollections = publishedCollections.filter(
  (collection): collection is WrittenCollection => collection !== 'media' && !isSiteGlobal(collection),
)
const schemas = new Map<string, z.ZodType<PublishedDocument>>(
  publishedDocument.options.map((schema) => [schema.shape.collection.value, schema]),
)

/** The schema of one collection. */
export function contractOf(collection: PublishedCollection): z.ZodType<PublishedDocument> {
  const schema = schemas.get(collection)
  if (schema === undefined) throw new RangeError(`no contract of ${collection}`)
  return schema
}
