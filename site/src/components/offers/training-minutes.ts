import type { Offer } from '@mecaformation/contracts/documents/offer'
import { documentById, listDocuments } from '../../data/content.ts'
import { programmeOf } from '../courses/course-programme.ts'

/** How long the courses take that an offer opens, as they are published today; 0 when it opens none. */
export function trainingMinutes({ courses, opensEverything }: Pick<Offer, 'courses' | 'opensEverything'>): number {
  const opened = opensEverything ? listDocuments('courses') : courses.flatMap((id) => documentById('courses', id) ?? [])
  return opened.reduce((total, course) => total + programmeOf(course).minutes, 0)
}
