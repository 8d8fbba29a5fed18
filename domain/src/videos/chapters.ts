export type ChaptersRefusal = 'not-at-zero' | 'not-in-order' | 'beyond-end'

/**
 * Why chapters cannot be those of a film of this many seconds, or `null` when they can: the first begins
 * with the film, each after the one before, all of them before the end. A film may have none.
 */
export function chaptersRefusal(starts: readonly number[], duration: number): ChaptersRefusal | null {
  const [first, last] = [starts[0], starts.at(-1)]
  if (first === undefined || last === undefined) return null
  if (first !== 0) return 'not-at-zero'
  if (starts.some((start, index) => index > 0 && start <= (starts[index - 1] ?? 0))) return 'not-in-order'
  return last < duration ? null : 'beyond-end'
}
