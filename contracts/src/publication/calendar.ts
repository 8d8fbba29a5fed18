import { z } from 'zod'
import { planStates } from './plan.ts'
import { publicationActions } from './release.ts'

/** The time that a calendar shows, in instants; a page of it never holds more than a few weeks. */
export const calendarSpan = z.object({ from: z.iso.datetime(), to: z.iso.datetime() })

/** A plan, or a release that was published by hand, at its moment. */
const calendarEntry = z.object({
  id: z.string(),
  title: z.string(),
  action: z.enum(publicationActions),
  at: z.iso.datetime(),
  state: z.enum(planStates),
  reason: z.string().nullable(),
  by: z.string().nullable(),
  /** The document or the release, in the admin; null when it is gone. */
  href: z.string().nullable(),
  isRelease: z.boolean(),
  /** Whether the person who asks may move it or call it off. */
  mayMove: z.boolean(),
})
export type CalendarEntry = z.infer<typeof calendarEntry>

export const calendarPage = z.object({ entries: z.array(calendarEntry) })

/** Another moment for a plan. */
export const planMove = z.object({ at: z.iso.datetime() })
