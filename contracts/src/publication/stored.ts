import { z } from 'zod'
import { publishedDocument } from './documents.ts'

/**
 * A row of `publication.documents` as the publisher reads it. A removed document keeps its slugs, so
 * that its addresses answer 410; former slugs of a published one redirect to it.
 */
const place = { id: z.string(), collection: z.string(), slug: z.string().nullable(), formerSlugs: z.array(z.string()) }

export const storedDocument = z.discriminatedUnion('state', [
  z.object({ state: z.literal('published'), ...place, data: publishedDocument }),
  z.object({ state: z.literal('removed'), ...place, data: z.null() }),
])
export type StoredDocument = z.infer<typeof storedDocument>
