import { z } from 'zod'
import { common, line } from './parts.ts'

export const technology = z.strictObject({
  collection: z.literal('technologies'),
  ...common,
  order: z.int(),
  introduction: z.array(line),
})
