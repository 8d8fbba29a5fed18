import { z } from 'zod'

/** Address of the list that tells which results of the main index are out of date. */
export const freshStateAddress = '/pagefind-fresh/state.json'
export const mainIndexAddress = '/pagefind/'
export const freshIndexAddress = '/pagefind-fresh/'

/**
 * Paths changed or removed since the main index was made: results of the main index for them do not
 * count; those that changed are in the fresh index.
 */
export const freshState = z.object({ superseded: z.array(z.string()), hasIndex: z.boolean() })
export type FreshState = z.infer<typeof freshState>
