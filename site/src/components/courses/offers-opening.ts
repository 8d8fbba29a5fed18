import type { Offer } from '@mecaformation/contracts/documents/offer'
import { listDocuments } from '../../data/content.ts'

/** The offers that open a course: those that open little else first, then in their order. */
export function offersOpening(course: string): Offer[] {
  const opened = ({ courses, opensEverything }: Offer) => (opensEverything ? Infinity : courses.length)
  return listDocuments('offers')
    .filter((offer) => offer.opensEverything || offer.courses.includes(course))
    .sort((one, other) => (opened(one) === opened(other) ? 0 : opened(one) - opened(other)))
}
