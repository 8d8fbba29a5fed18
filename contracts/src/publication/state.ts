import { z } from 'zod'
import { publisherHealth } from './health.ts'

const moment = z.iso.datetime()

/** Why a publication failed: for authors, and in the publisher's own words. */
export const failure = z.object({
  kind: z.enum(['storage', 'stored-form', 'page']),
  reason: z.string(),
})
export type Failure = z.infer<typeof failure>

/** What the admin asks and shows: how far the last publication of a document has come. */
export const publicationState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('never') }),
  z.object({
    state: z.literal('queued'),
    queuedAt: moment,
    /** Milliseconds since then. */
    waited: z.number(),
    /** How many publications that were asked for earlier wait too. */
    ahead: z.int(),
    publisher: publisherHealth,
  }),
  z.object({
    state: z.literal('live'),
    queuedAt: moment,
    liveAt: moment,
    /** Milliseconds from the author's save to the page being served. */
    delay: z.number(),
    /** True once the last dependent page has followed. */
    complete: z.boolean(),
    searchable: z.boolean(),
    /** Paths of pages that changed, the document's own first; of very many, only the first. */
    addresses: z.array(z.string()),
    /** How many pages showed something of the document. */
    pages: z.int(),
    /** Dependent pages that could not follow and keep their last good version. */
    faults: z.array(z.object({ path: z.string(), reason: z.string() })),
    /** True when the publication took the document off the site. */
    removed: z.boolean(),
    /** Former paths of the document: they lead to the present one or, once it is removed, say that it is gone. */
    formerAddresses: z.array(z.string()),
  }),
  z.object({ state: z.literal('failed'), queuedAt: moment, failure, mayRetry: z.boolean() }),
])
export type PublicationState = z.infer<typeof publicationState>
