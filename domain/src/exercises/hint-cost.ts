const costOfEach = 0.1
const leastShare = 0.5

/** What a score is worth after hints: each takes a tenth of it, and half of it remains whatever was read. */
export function scoreAfterHints(score: number, hintsRead: number): number {
  return score * Math.max(leastShare, 1 - costOfEach * Math.max(0, hintsRead))
}
