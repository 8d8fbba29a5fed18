import { z } from 'zod'

/** What the admin asks and shows: how far the last publication of a document has come. */
const queuedAt = z.iso.datetime()
const state = z.discriminatedUnion('state', [
  z.object({ state: z.literal('never') }),
  z.object({ state: z.literal('queued'), queuedAt }),
  z.object({
    state: z.literal('live'),
    queuedAt,
    liveAt: z.iso.datetime(),
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
  }),
  z.object({ state: z.literal('failed'), queuedAt, reason: z.string() }),
])
export const publicationState = state
export type PublicationState = z.infer<typeof publicationState>
