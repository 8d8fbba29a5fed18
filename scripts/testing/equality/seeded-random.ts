/** Chance that a seed repeats: whole numbers from 0 to below `limit`. */
export type Random = (limit: number) => number

/** The generator « mulberry32 », good enough to choose edits. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

/** One of `items`, or `undefined` when there is none. */
export function pickFrom<T>(items: readonly T[], random: Random): T | undefined {
  return items[random(items.length)]
}

/** Some of `items`, each at most once, in any order. */
export function someOf<T>(items: readonly T[], random: Random): T[] {
  const chosen = items.filter(() => random(2) === 0)
  return chosen
    .map((item) => ({ item, rank: random(1_000_000) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}
