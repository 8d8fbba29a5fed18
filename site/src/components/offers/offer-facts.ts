import type { Offer } from '@mecaformation/contracts/documents/offer'
import { frenchDate } from '../shared/french-date.ts'
import { messages } from './messages.fr.ts'

type Facts = Pick<Offer, 'kind' | 'billing' | 'seats' | 'accessDays' | 'soldFrom' | 'soldUntil'>

/** What is sold, to how many, for how long and when, for a list of labels and values. */
export function factsOf(offer: Facts): { label: string; value: string }[] {
  const sold = soldWords(offer)
  return [
    { label: messages.kind, value: messages.kinds[offer.kind] },
    { label: messages.seats, value: messages.seatCount(offer.seats) },
    { label: messages.access, value: accessWords(offer) },
    ...(sold === null ? [] : [{ label: messages.sold, value: sold }]),
  ]
}

/** How long an offer opens what it opens. */
export function accessWords({ accessDays, billing }: Pick<Facts, 'accessDays' | 'billing'>): string {
  if (accessDays !== null) return messages.accessDays(accessDays)
  return billing === 'mensuel' || billing === 'annuel' ? messages.accessSubscribed : messages.accessEndless
}

/** Which days it is sold, not whether today is one of them: pages know no clock. */
function soldWords({ soldFrom, soldUntil }: Facts): string | null {
  if (soldFrom !== null && soldUntil !== null) {
    return messages.soldBetween(frenchDate(soldFrom), frenchDate(soldUntil))
  }
  if (soldFrom !== null) return messages.soldFrom(frenchDate(soldFrom))
  return soldUntil === null ? null : messages.soldUntil(frenchDate(soldUntil))
}

/** The VAT of an offer in words, each regime of its lines once. */
export function regimesOf(lines: Offer['lines']): string[] {
  return [...new Set(lines.map(({ vat }) => messages.regimes[vat]))]
}
