export interface Quantiles {
  p50: number
  p95: number
  max: number
  count: number
}

/** Nearest-rank quantiles of a non-empty sample, in the sample's own unit. */
export function quantilesOf(sample: readonly number[]): Quantiles {
  const sorted = [...sample].sort((a, b) => a - b)
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  const [p50, p95, max] = [rank(0.5), rank(0.95), sorted.at(-1)]
  if (p50 === undefined || p95 === undefined || max === undefined) throw new RangeError('no sample')
  return { p50, p95, max, count: sorted.length }
}
