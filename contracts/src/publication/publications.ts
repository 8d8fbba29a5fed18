import { z } from 'zod'
import { publishedCollections } from './documents.ts'
import { publisherHealth } from './health.ts'
import { failure } from './state.ts'

/** The page of all publications, as the admin asks for it and receives it. */

const moment = z.iso.datetime()
const sequence = z.int().positive()

export const publicationFilter = z.object({
  state: z.enum(['waiting', 'live', 'failed']).optional(),
  collection: z.enum(publishedCollections).optional(),
  /** The id of an account, or the software itself. */
  author: z.union([z.literal('software'), z.uuid()]).optional(),
  /** Those that were asked for before this one. */
  before: z.coerce.number().pipe(sequence).optional(),
})
export type PublicationFilter = z.infer<typeof publicationFilter>

export const publicationCauses = ['save', 'release', 'schedule', 'import', 'software'] as const

const publication = z.object({
  sequence,
  collection: z.enum(publishedCollections),
  documentId: z.string(),
  title: z.string().nullable(),
  removed: z.boolean(),
  cause: z.enum(publicationCauses),
  /** Whose save it was; `null` for the software itself, an empty name for an account that is gone. */
  author: z.string().nullable(),
  queuedAt: moment,
  /** Milliseconds from `queuedAt` until the page was live, the last dependent page had followed, search knew. */
  delays: z.object({ live: z.number(), complete: z.number().nullable(), searchable: z.number().nullable() }).nullable(),
  pages: z.int(),
  /** The first paths that changed. */
  addresses: z.array(z.string()),
  faults: z.int(),
  failure: failure.nullable(),
})
export type Publication = z.infer<typeof publication>

export const publicationPage = z.object({
  /** Newest first. */
  publications: z.array(publication),
  /** `before` of the next page, or `null` on the last. */
  older: sequence.nullable(),
  mayRetry: z.boolean(),
  /** Who can be filtered by. */
  authors: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type PublicationPage = z.infer<typeof publicationPage>

/** How the publisher does, for the top of that page. */
export const publisherReport = z.object({
  health: publisherHealth,
  /** Since when the publisher that leads now leads. */
  leadsSince: moment.nullable(),
  waiting: z.object({ count: z.int(), since: moment.nullable() }),
  /** From a save to its page being live, over the last 24 hours, imports and updates of the software apart: milliseconds. */
  delays: z.object({ count: z.int(), p50: z.number(), p95: z.number() }).nullable(),
  lastFailure: publication.pick({ collection: true, documentId: true, title: true, queuedAt: true }).nullable(),
})
export type PublisherReport = z.infer<typeof publisherReport>
