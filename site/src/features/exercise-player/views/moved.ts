/** A list with the item of one place put `by` places further; as it is when there is no such place. */
export function moved<T>(items: readonly T[], place: number, by: number): T[] {
  const target = place + by
  if (target < 0 || target >= items.length) return [...items]
  const others = items.filter((_, index) => index !== place)
  return [...others.slice(0, target), ...items.slice(place, place + 1), ...others.slice(target)]
}
