import { z } from 'zod'
import { publishedDocument } from './documents.ts'

/**
 * A row of `publication.documents` or `publication.live`, but for its data. A removed document keeps its slugs, so that its
 * addresses answer 410; former slugs of a published one redirect to it.
 */
export const storedPlace = z.object({
  id: z.string(),
  collection: z.string(),
  state: z.enum(['published', 'removed']),
  slug: z.string().nullable(),
  formerSlugs: z.array(z.string()),
  /** Counts the changes of the document; a greater one is the later state. */
  revision: z.coerce.number(),
})
export type StoredPlace = z.infer<typeof storedPlace>

/** A row of `publication.documents` or `publication.live`; the data of a removed document is gone. */
export const storedDocument = z.discriminatedUnion('state', [
  storedPlace.extend({ state: z.literal('published'), data: publishedDocument }),
  storedPlace.extend({ state: z.literal('removed'), data: z.null() }),
])
export type StoredDocument = z.infer<typeof storedDocument>
