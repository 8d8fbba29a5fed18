import { z } from 'zod'
import { richText } from '../rich-text.ts'
import { common, id, technologies, trust } from './parts.ts'

export const article = z.strictObject({
  collection: z.literal('articles'),
  ...common,
  ...trust,
  technologies,
  cover: id.nullable(),
  body: richText,
})
