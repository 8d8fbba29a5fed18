import { APIError, type PayloadRequest } from 'payload'
import { messages } from '../platform/messages.fr.ts'
import { isStaff } from './roles.ts'

/** Refuses, with 401, an endpoint to whoever is not logged in to the admin. */
export function staffOnly(req: PayloadRequest): void {
  if (!isStaff({ req })) throw new APIError(messages.staffOnly, 401, null, true)
}
