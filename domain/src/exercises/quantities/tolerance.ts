import type { Tolerance } from '../question.ts'

/** What conversions and formulas lose on the way, as a share of the value. */
const lost = 1e-9

/** How far a value may lie from `answer`, in its unit. */
function reachOf({ kind, value }: Tolerance, answer: number): number {
  const reach = kind === 'percent' ? (Math.abs(answer) * value) / 100 : value
  return reach + lost * Math.max(Math.abs(answer), reach)
}

export function isWithin(value: number, answer: number, tolerance: Tolerance): boolean {
  return Math.abs(value - answer) <= reachOf(tolerance, answer)
}
