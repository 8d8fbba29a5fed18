import { z } from 'zod'

/** What the admin asks and shows: whether the text in hand concerns safety, and who signed it. */
export const signOffReport = z.object({
  status: z.enum(['notNeeded', 'missing', 'outdated', 'signed']),
  /** Why it concerns safety, in French. */
  reasons: z.array(z.string()),
  /** Of the words that a visa would be given for. */
  hash: z.string(),
  /** The visa that holds, or the last one that was given for other words. */
  visa: z.object({ by: z.string(), role: z.string(), at: z.iso.datetime() }).nullable(),
  /** Whether the site shows words that nobody signed. */
  isShownUnsigned: z.boolean(),
  maySign: z.boolean(),
})
export type SignOffReport = z.infer<typeof signOffReport>

/** What is signed: the words that were read, by their hash. */
export const signOffRequest = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) })
