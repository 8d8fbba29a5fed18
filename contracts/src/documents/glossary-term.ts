import { z } from 'zod'
import { common, ids, line, optionalLine, trust } from './parts.ts'

/** Of the people who come to the trade from elsewhere (ISO 639). */
export const glossaryLanguages = ['ar', 'prs', 'ps', 'uk', 'tr', 'ti', 'es', 'pt', 'en'] as const
export type GlossaryLanguage = (typeof glossaryLanguages)[number]

/** A word of the trade: its title is the word, its summary the short definition. */
export const glossaryTerm = z.strictObject({
  collection: z.literal('glossary'),
  ...common,
  ...trust,
  technologies: ids,
  /** Other names, abbreviations, workshop slang. */
  otherNames: z.array(line),
  definition: z.array(line),
  /** The same in words of level A2. */
  easyFrench: optionalLine,
  /** Marked as made by a machine until a native speaker has validated them. */
  translations: z.array(z.strictObject({ language: z.enum(glossaryLanguages), text: line, isValidated: z.boolean() })),
  relatedTerms: ids,
})
export type GlossaryTerm = z.infer<typeof glossaryTerm>
