import { z } from 'zod'
import { richText } from '../rich-text.ts'
import { common, id, technologies, trust } from './parts.ts'

/** Something to keep: read on the page, or taken along as a file. */
export const guide = z.strictObject({
  collection: z.literal('guides'),
  ...common,
  ...trust,
  technologies,
  cover: id.nullable(),
  /** The document to take along. */
  file: id.nullable(),
  body: richText,
})
