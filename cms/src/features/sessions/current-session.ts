import type { PayloadRequest } from 'payload'

/** The session that a request comes by, or null; Payload puts it on the account without saying so in its types. */
export function currentSession({ user }: PayloadRequest): string | null {
  return user !== null && '_sid' in user && typeof user._sid === 'string' ? user._sid : null
}
