import { writtenCollections } from '@mecaformation/contracts/publication/documents'
import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { staffOnly } from '../../access/staff-only.ts'
import { releaseOwnLock } from '../../platform/editing-lock.ts'
import { messages } from '../../platform/messages.fr.ts'

const left = z.object({ collection: z.enum(writtenCollections), id: z.uuid() })

/** Told by a form that somebody leaves: colleagues need not wait for the lock of the last save to run out. */
export const leaveEndpoint: Endpoint = {
  method: 'post',
  path: '/editing/:collection/:id/leave',
  handler: async (req) => {
    staffOnly(req)
    const document = left.safeParse(req.routeParams)
    if (!document.success) throw new APIError(messages.refusals.gone, 404, null, true)
    await releaseOwnLock(req, document.data)
    return Response.json({ left: true })
  },
}
