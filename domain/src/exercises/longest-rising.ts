/** The longest part of a sequence whose numbers rise: what stands in order, whatever else stands between. */
export function longestRising(sequence: readonly number[]): number[] {
  const best: number[][] = []
  for (const [index, number] of sequence.entries()) {
    let before: number[] = []
    for (const earlier of best.slice(0, index)) {
      const isBelow = (earlier.at(-1) ?? number) < number
      if (isBelow && earlier.length > before.length) before = earlier
    }
    best.push([...before, number])
  }
  return best.reduce((longest, rising) => (rising.length > longest.length ? rising : longest), [])
}
