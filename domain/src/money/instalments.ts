/**
 * The payments, in cents, that make up a total: all alike, the last one takes what cannot be shared.
 * Throws a `RangeError` when a payment would be of nothing.
 */
export function instalmentsOf(total: number, count: number): number[] {
  const share = Math.floor(total / count)
  if (!Number.isInteger(count) || count < 1 || share < 1) {
    throw new RangeError(`${total} cents cannot be paid in ${count} times`)
  }
  return Array.from({ length: count }, (_, index) => (index === count - 1 ? total - share * (count - 1) : share))
}
