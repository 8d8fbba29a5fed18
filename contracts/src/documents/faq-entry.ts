import { z } from 'zod'
import { richText } from '../rich-text.ts'
import { common } from './parts.ts'

export const faqThemes = ['formations', 'inscription', 'paiement', 'technique', 'garages', 'accessibilite'] as const
export type FaqTheme = (typeof faqThemes)[number]

/** A question, which is its title; its summary answers in one sentence, its body in full. */
export const faqEntry = z.strictObject({
  collection: z.literal('faq'),
  ...common,
  theme: z.enum(faqThemes),
  order: z.int(),
  body: richText,
})
export type FaqEntry = z.infer<typeof faqEntry>
