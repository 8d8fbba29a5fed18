import { z } from 'zod'

/**
 * Rich text as the site receives it: a small tree of our own, free of the editor's format, in which
 * every reference to another document is an id. The CMS projects the editor's state into it.
 */

const text = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  marks: z
    .array(z.enum(['bold', 'italic', 'underline', 'strikethrough', 'code', 'subscript', 'superscript']))
    .optional(),
})
const lineBreak = z.strictObject({ type: z.literal('lineBreak') })
/** LaTeX source, set inline. */
const inlineFormula = z.strictObject({ type: z.literal('inlineFormula'), tex: z.string().min(1) })

export const linkTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('document'), collection: z.string(), id: z.string() }),
  z.strictObject({ kind: z.literal('url'), url: z.string().regex(/^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/) }),
])
const plainInline = z.discriminatedUnion('type', [text, lineBreak, inlineFormula])
const link = z.strictObject({ type: z.literal('link'), target: linkTarget, children: z.array(plainInline) })
export const inline = z.discriminatedUnion('type', [text, lineBreak, inlineFormula, link])
const inlines = z.array(inline)

const paragraph = z.strictObject({ type: z.literal('paragraph'), children: inlines })
const heading = z.strictObject({
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  children: inlines,
})
export interface PublishedList {
  type: 'list'
  ordered: boolean
  items: { children: Inline[]; nested: PublishedList[] }[]
}
const list: z.ZodType<PublishedList> = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(
    z.strictObject({
      children: inlines,
      get nested() {
        return z.array(list)
      },
    }),
  ),
})
const quote = z.strictObject({ type: z.literal('quote'), children: inlines })
const table = z.strictObject({
  type: z.literal('table'),
  rows: z.array(
    z.array(z.strictObject({ header: z.boolean(), columnSpan: z.int().min(1).default(1), children: inlines })),
  ),
})
const rule = z.strictObject({ type: z.literal('rule') })
/** LaTeX source, set on a line of its own. */
const formula = z.strictObject({ type: z.literal('formula'), tex: z.string().min(1) })
/** `media` is the id of a published medium. */
const figure = z.strictObject({ type: z.literal('figure'), media: z.string(), caption: z.string() })

export const calloutTones = ['info', 'conseil', 'attention', 'danger'] as const
const callout = z.strictObject({
  type: z.literal('callout'),
  tone: z.enum(calloutTones),
  title: z.string().min(1),
  children: z.array(z.union([paragraph, list])),
})

export const block = z.union([paragraph, heading, list, quote, table, rule, formula, figure, callout])
export const richText = z.array(block)

export type Inline = z.infer<typeof inline>
export type LinkTarget = z.infer<typeof linkTarget>
export type Block = z.infer<typeof block>
export type RichText = z.infer<typeof richText>
export type CalloutTone = (typeof calloutTones)[number]
