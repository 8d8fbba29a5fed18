import { numberSource } from './number-source.ts'

/**
 * The places 0 to `length - 1` in an order drawn by the seed, never their own order when there are two or
 * more: what is to be put in order must not come in order.
 */
export function shuffledPlaces(length: number, seed: number): number[] {
  const next = numberSource(seed)
  const places = Array.from({ length }, (_, place) => place)
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1))
    const [a, b] = [places[last], places[other]]
    if (a !== undefined && b !== undefined) {
      places[last] = b
      places[other] = a
    }
  }
  const isUntouched = places.every((place, index) => place === index)
  return isUntouched && length > 1 ? [...places.slice(1), 0] : places
}
