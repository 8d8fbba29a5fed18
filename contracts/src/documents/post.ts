import { z } from 'zod'
import { richText } from '../rich-text.ts'
import { common, id, line } from './parts.ts'

export const post = z.strictObject({
  collection: z.literal('posts'),
  ...common,
  cover: id.nullable(),
  author: line,
  sources: z.array(line),
  body: richText,
})
