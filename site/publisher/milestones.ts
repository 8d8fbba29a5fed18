/** Moments of a publication between which a crash leaves different things behind. */
export type Milestone =
  | 'claimed'
  | 'rendered'
  | 'swapped'
  | 'settled'
  | 'dependents-swapped'
  | 'completed'
  | 'search-stored'
  | 'search-committed'
  | 'exported'

/** Told of each milestone before the publisher goes on: a trace in production, the hand of death in tests. */
export type ReachMilestone = (milestone: Milestone) => void | Promise<void>
