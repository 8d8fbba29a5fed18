import type { Offer } from '@mecaformation/contracts/documents/offer'
import { documentById, listDocuments } from '../../data/content.ts'
import { programmeOf } from '../courses/course-programme.ts'

/** How long the lessons take that an offer opens, without the practice with a trainer; 0 when it opens none. */
export function trainingMinutes({ courses, opensEverything }: Pick<Offer, 'courses' | 'opensEverything'>): number {
  const opened = opensEverything ? listDocuments('courses') : courses.flatMap((id) => documentById('courses', id) ?? [])
  const lessons = opened.flatMap((course) => programmeOf(course).lessons)
  return lessons.reduce((total, { minutes }) => total + minutes, 0)
}
