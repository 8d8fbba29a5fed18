import type { AccessArgs, AccessResult } from 'payload'
import { isStaff } from './roles.ts'

/** Staff read everything; everybody else only what is published. */
export function publishedOrStaff(args: AccessArgs): AccessResult {
  return isStaff(args) || { _status: { equals: 'published' } }
}
