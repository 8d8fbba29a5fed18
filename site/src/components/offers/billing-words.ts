import type { Offer } from '@mecaformation/contracts/documents/offer'
import { instalmentsOf } from '@mecaformation/domain/money/instalments'
import { offerTotal } from '@mecaformation/domain/offers/offer-total'
import { messages } from './messages.fr.ts'
import { frenchPrice } from './price.ts'

/** How an offer is paid, in words: « 890 € en une fois », « 4 × 222,50 € (890 € au total) ». */
export function billingWords({
  billing,
  instalments,
  lines,
}: Pick<Offer, 'billing' | 'instalments' | 'lines'>): string {
  const { gross } = offerTotal(lines)
  const price = frenchPrice(gross)
  switch (billing) {
    case 'une-fois':
      return messages.once(price)
    case 'mensuel':
      return messages.monthly(price)
    case 'annuel':
      return messages.yearly(price)
    case 'en-plusieurs-fois':
      return instalments === null || gross < instalments
        ? `${price} ${messages.severalTimes}`
        : `${paymentWords(instalmentsOf(gross, instalments))} ${messages.inAll(price)}`
  }
}

function paymentWords(payments: readonly number[]): string {
  const [first = 0] = payments
  const last = payments.at(-1) ?? first
  if (first === last) return messages.times(payments.length, frenchPrice(first))
  return `${messages.times(payments.length - 1, frenchPrice(first))} ${messages.thenLast(frenchPrice(last))}`
}
