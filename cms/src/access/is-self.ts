import type { AccessArgs, AccessResult } from 'payload'

/** Allows a person's own account, and nothing to strangers. */
export function isSelf({ req }: AccessArgs): AccessResult {
  return req.user ? { id: { equals: req.user.id } } : false
}
