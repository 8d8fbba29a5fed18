import { z } from 'zod'
import { publicationActions } from './release.ts'

export const planStates = ['waiting', 'done', 'failed', 'cancelled'] as const

/** A document or a release that is published or taken off the site at a date, as the admin shows it. */
export const plan = z.object({
  id: z.string(),
  action: z.enum(publicationActions),
  at: z.iso.datetime(),
  state: z.enum(planStates),
  /** Why it failed. */
  reason: z.string().nullish(),
  plannedByName: z.string().nullish(),
})
export type Plan = z.infer<typeof plan>
