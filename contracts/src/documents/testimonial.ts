import { z } from 'zod'
import { common, day, id, line } from './parts.ts'

/** What somebody said of us; its summary is the quotation. Not published before its proof is kept. */
export const testimonial = z.strictObject({
  collection: z.literal('testimonials'),
  ...common,
  /** First name and what they do, as they agreed to be named: also its title. */
  speaker: line,
  role: line,
  course: id.nullable(),
  /** The day when they agreed in writing. */
  consentOn: day,
})
