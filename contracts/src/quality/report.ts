import { z } from 'zod'

export const qualityFinding = z.object({
  severity: z.enum(['blocks', 'warns']),
  /** The field, as forms name it. */
  path: z.string(),
  /** Within a text: the block, counted from 0. */
  block: z.int().nullable(),
  message: z.string(),
})
export type QualityFinding = z.infer<typeof qualityFinding>

/** What the admin asks and shows: what is to be mended in the latest draft of a document. */
export const qualityReport = z.object({ findings: z.array(qualityFinding) })
export type QualityReport = z.infer<typeof qualityReport>
