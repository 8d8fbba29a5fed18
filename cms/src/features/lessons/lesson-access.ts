import type { AccessArgs, AccessResult, FieldAccess } from 'payload'
import { isStaff } from '../../access/roles.ts'

/** Staff read every lesson; everybody else those on the site, which are there with their course. */
export function lessonOnSiteOrStaff(args: AccessArgs): AccessResult {
  return isStaff(args) || { _status: { equals: 'published' }, 'course._status': { equals: 'published' } }
}

/**
 * The text of a lesson is everybody's only if the lesson is free. Where no lesson is at hand, as when
 * somebody filters or sorts by it, nobody but staff may use it.
 */
export const staffOrFreeLesson: FieldAccess = ({ doc, req }) => isStaff({ req }) || doc?.access === 'libre'
