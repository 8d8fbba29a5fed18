import { z } from 'zod'

/** What an author types to find a word or a code. */
export const referenceQuery = z.object({ q: z.string().trim().max(80).default('') })

/** A word of the glossary or a diagnostic code that a sentence may name. */
export const reference = z.object({
  kind: z.enum(['term', 'code']),
  id: z.string(),
  title: z.string(),
})
export const referenceList = z.array(reference)

export type Reference = z.infer<typeof reference>
