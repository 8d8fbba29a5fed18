import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { messages } from '../platform/messages.fr.ts'
import { isAdmin } from './roles.ts'
import { staffOnly } from './staff-only.ts'

const params = z.object({ id: z.uuid() })

/** The account that an endpoint `/users/:id/…` is about: one's own, or for an administrator anybody's. */
export function ownOrAdmin(req: PayloadRequest): { id: string; isOwn: boolean } {
  staffOnly(req)
  const id = params.safeParse(req.routeParams).data?.id
  if (id === undefined) throw new APIError(messages.refusals.gone, 404, null, true)
  const isOwn = id === req.user?.id
  if (!isOwn && !isAdmin({ req })) throw new APIError(messages.refusals.forbidden, 403, null, true)
  return { id, isOwn }
}
