import { z } from 'zod'

/**
 * The search of readers stands on three indexes: `main` holds the whole site, `recent` what changed since,
 * `fresh` what changed last. A page may be in several of them; the newest one that holds it is right.
 */
export const searchTiers = ['main', 'recent', 'fresh'] as const
export type SearchTier = (typeof searchTiers)[number]

/** Where each index lies. Files in it bear hashes of their own, but for its entry and the engine. */
export const tierAddresses: Readonly<Record<SearchTier, string>> = {
  main: '/pagefind/',
  recent: '/pagefind-recent/',
  fresh: '/pagefind-fresh/',
}

/** The one file that only lists what its index is made of: as long as it is the same, so is the index. */
export const tierEntry = 'pagefind-entry.json'

export const searchStateAddress = '/pagefind-fresh/state.json'

/**
 * Which results count. A result of `main` does not when its page is in any list, one of `recent` when its
 * page is in `fresh` or `removed`, one of `fresh` when its page is in `removed`. An index that no list
 * sends anybody to is not loaded.
 */
export const searchState = z.object({
  /** Another one when pages moved from one index to an older one: what was loaded across that moment may lack them. */
  made: z.string(),
  recent: z.array(z.string()),
  fresh: z.array(z.string()),
  removed: z.array(z.string()),
})
export type SearchState = z.infer<typeof searchState>
