import type { AccessArgs, AccessResult } from 'payload'
import { isStaff } from '../../access/roles.ts'

/** Staff read every exercise; everybody else those that are practised, for a graded one holds its answers. */
export function practisedOrStaff(args: AccessArgs): AccessResult {
  return isStaff(args) || { and: [{ _status: { equals: 'published' } }, { mode: { equals: 'practice' } }] }
}
