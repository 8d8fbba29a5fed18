import { readNumber } from './read-number.ts'
import { convert, measureTheSame, unitOf } from './unit-of.ts'

/** What somebody typed where a number with a unit is expected. */
export type ReadQuantity =
  /** In the unit that is expected. */
  | { kind: 'value'; value: number; unitMissing: boolean }
  | { kind: 'unreadable' }
  | { kind: 'unknownUnit'; given: string }
  | { kind: 'wrongDimension'; given: string }

/**
 * Reads a quantity and converts it to the unit that is expected. Without a unit, that one is meant. A unit
 * that is not the trade's (« dents ») is only compared by its letters.
 */
export function readQuantity(text: string, expected: string): ReadQuantity {
  const withoutName = text.replace(/^\s*\p{L}[\p{L}\d]{0,7}\s*[=≈:]\s*/u, '')
  const read = readNumber(withoutName)
  if (read === null) return { kind: 'unreadable' }
  const { value, rest: given } = read
  if (given === '') return { kind: 'value', value, unitMissing: expected.trim() !== '' }
  if (given.toLowerCase() === expected.trim().toLowerCase() && unitOf(expected) === null) {
    return { kind: 'value', value, unitMissing: false }
  }
  const unit = unitOf(given)
  if (unit === null) return { kind: 'unknownUnit', given }
  const wanted = unitOf(expected)
  if (wanted === null || !measureTheSame(unit, wanted)) return { kind: 'wrongDimension', given }
  return { kind: 'value', value: convert(value, unit, wanted), unitMissing: false }
}
