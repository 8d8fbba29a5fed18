/** Which of the parts that begin at these seconds, in order, is under way; -1 before the first. */
export function placeAt(starts: readonly number[], seconds: number): number {
  return starts.findLastIndex((start) => start <= seconds)
}
