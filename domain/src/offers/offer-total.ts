import { centsFrom } from '../money/cents.ts'
import { type SplitAmount, splitVat, type VatRegime } from '../money/vat.ts'

/** A line of an offer: `price` in euros, taxes included. */
export interface OfferLine {
  readonly price: number
  readonly vat: VatRegime
}

export interface OfferTotal extends SplitAmount {
  /** One for each line of the offer, in order; they sum up to the total. */
  readonly lines: readonly SplitAmount[]
}

/** What an offer costs, in cents: each line is split by its own regime, and the total is the sum of its lines. */
export function offerTotal(lines: readonly OfferLine[]): OfferTotal {
  const split = lines.map(({ price, vat }) => splitVat(centsFrom(price), vat))
  const sum = (part: keyof SplitAmount) => split.reduce((total, line) => total + line[part], 0)
  return { lines: split, gross: sum('gross'), net: sum('net'), vat: sum('vat') }
}
