import type { WrittenCollection } from '@mecaformation/contracts/publication/documents'

/** How many documents the specification asks of a collection. */
export const goals = {
  articles: 1000,
  videos: 500,
  schematics: 1000,
  'diagnostic-codes': 500,
  exercises: 2000,
} as const satisfies Partial<Record<WrittenCollection, number>>

/** How far one is, from 0 to 1; 1 only once it is reached. Parts of a hundred are told whole, and never too many. */
export function shareOf(count: number, goal: number): number {
  return Math.min(1, Math.floor((100 * count) / goal) / 100)
}
