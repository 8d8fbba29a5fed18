import type { Offer } from '@mecaformation/contracts/documents/offer'
import { endsWithAssessment } from '@mecaformation/domain/offers/final-assessment'
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

/** The VAT of an offer in words: once when all lines have the same, else of each line, by the head of its label. */
export function regimesOf(lines: Offer['lines']): string[] {
  const regimes = [...new Set(lines.map(({ vat }) => messages.regimes[vat]))]
  if (regimes.length < 2) return regimes
  return lines.map(({ label, vat }) => messages.regimeOf(headOf(label), messages.regimes[vat]))
}

/** « Outils » of « Outils : fiches de mesure, comptes rendus ». */
function headOf(label: string): string {
  return label.split(/\s*:|,/u)[0] || label
}

/** Whether it ends with an assessment and an attestation, in words; `null` where there is nothing to say. */
export function assessmentWords(kind: Offer['kind']): string | null {
  const ends = endsWithAssessment(kind)
  if (ends === null) return null
  return ends ? messages.withAssessment : messages.withoutAssessment
}
