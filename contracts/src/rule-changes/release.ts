import { z } from 'zod'
import { writtenCollections } from '../publication/documents.ts'

/** Of one release: more is several days of work, and several releases. */
export const mostInRelease = 500

/** What is asked when a rule changed: one new release of the documents that were chosen. */
export const ruleRelease = z.object({
  /** What changed, as people name it. */
  change: z.string().trim().min(2).max(200),
  documents: z
    .array(z.object({ collection: z.enum(writtenCollections), id: z.uuid() }))
    .min(1)
    .max(mostInRelease),
})
export type RuleRelease = z.infer<typeof ruleRelease>

/** The release that was made. */
export const madeRelease = z.object({ id: z.uuid() })
