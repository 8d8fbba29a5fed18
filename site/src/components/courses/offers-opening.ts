import type { Offer } from '@mecaformation/contracts/documents/offer'
import { listDocuments } from '../../data/content.ts'

/** The offers that open a course, in their order. */
export function offersOpening(course: string): Offer[] {
  return listDocuments('offers').filter((offer) => offer.opensEverything || offer.courses.includes(course))
}
