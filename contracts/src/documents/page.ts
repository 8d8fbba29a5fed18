import { z } from 'zod'
import { richText } from '../rich-text.ts'
import { common, id, line, optionalLine } from './parts.ts'

export const pageKinds = ['presentation', 'legale'] as const
export type PageKind = (typeof pageKinds)[number]

/** A page at the root of the site: `/mentions-legales/`. */
export const page = z.strictObject({
  collection: z.literal('pages'),
  ...common,
  kind: z.enum(pageKinds),
  cover: id.nullable(),
  /** Whether it must say of itself that a lawyer has yet to read it. */
  isProvisional: z.boolean(),
  body: richText,
  /** The steps of an accompaniment, in their order, when the page presents one. */
  phases: z.array(z.strictObject({ title: line, period: optionalLine, points: z.array(line) })),
  /** The offer that it presents: its price stands on the page. */
  offer: id.nullable(),
})
