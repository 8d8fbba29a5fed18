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
/** A word of the glossary, by its id; `text` is how the sentence puts it, or empty for the word itself. */
const term = z.strictObject({ type: z.literal('term'), term: z.string(), text: z.string() })
/** A diagnostic code, by its id. */
const codeReference = z.strictObject({ type: z.literal('codeReference'), code: z.string() })

export const linkTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('document'), collection: z.string(), id: z.string() }),
  z.strictObject({ kind: z.literal('url'), url: z.string().regex(/^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/) }),
])
const plainInline = z.discriminatedUnion('type', [text, lineBreak, inlineFormula])
const link = z.strictObject({ type: z.literal('link'), target: linkTarget, children: z.array(plainInline) })
export const inline = z.discriminatedUnion('type', [text, lineBreak, inlineFormula, term, codeReference, link])
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
/** The player of a video, by its id. */
const video = z.strictObject({ type: z.literal('video'), video: z.string() })
/** An interactive drawing, by its id. */
const schematic = z.strictObject({ type: z.literal('schematic'), schematic: z.string(), caption: z.string() })
/** An exercise to do on the spot, by its id. */
const exercise = z.strictObject({ type: z.literal('exercise'), exercise: z.string() })
/** What to do at the car, step by step. */
const procedure = z.strictObject({
  type: z.literal('procedure'),
  title: z.string().min(1),
  tools: z.array(z.string().min(1)),
  steps: z
    .array(
      z.strictObject({
        instruction: z.string().min(1),
        /** What one should then see or read. */
        expected: z.string(),
        /** What may hurt or break. */
        warning: z.string(),
      }),
    )
    .min(1),
})
/** What to keep of a text. */
const keyPoints = z.strictObject({ type: z.literal('keyPoints'), points: z.array(z.string().min(1)).min(1) })
/** Words of a standard, a law, a maker; `source` names it, `url` leads there or is empty. */
const sourceQuote = z.strictObject({
  type: z.literal('sourceQuote'),
  quote: z.string().min(1),
  source: z.string().min(1),
  url: z.union([z.literal(''), z.string().regex(/^https?:\/\//)]),
})

export const calloutTones = ['info', 'conseil', 'attention', 'danger'] as const
const callout = z.strictObject({
  type: z.literal('callout'),
  tone: z.enum(calloutTones),
  title: z.string().min(1),
  children: z.array(z.union([paragraph, list])),
})

const blockWithoutExercise = z.union([
  paragraph,
  heading,
  list,
  quote,
  table,
  rule,
  formula,
  figure,
  callout,
  video,
  schematic,
  procedure,
  keyPoints,
  sourceQuote,
])
export const block = z.union([...blockWithoutExercise.options, exercise])
export const richText = z.array(block)
/** For what exercises themselves say: one that held another might hold itself. */
export const richTextWithoutExercises = z.array(blockWithoutExercise)

export type Inline = z.infer<typeof inline>
export type LinkTarget = z.infer<typeof linkTarget>
export type Block = z.infer<typeof block>
export type RichText = z.infer<typeof richText>
export type CalloutTone = (typeof calloutTones)[number]
