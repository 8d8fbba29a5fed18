import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { actorOf, recordNow } from '../journal/api.ts'
import { mayPublishReleases } from '../releases/api.ts'
import { mayPlan } from './may-plan.ts'
import { messages } from './messages.fr.ts'

const params = z.object({ id: z.uuid() })

/** Calls a plan off, for whoever could have made it; too late once the worker has it in hand. */
export const cancelEndpoint: Endpoint = {
  method: 'post',
  path: '/:id/cancel',
  handler: async (req) => {
    if (!req.user) throw new APIError(messages.refusals.signedOut, 401, null, true)
    const id = params.safeParse(req.routeParams).data?.id
    const planned =
      id && (await req.payload.findByID({ collection: 'schedules', id, depth: 0, disableErrors: true, req }))
    if (!planned) throw new APIError(messages.refusals.unknown, 404, null, true)
    const may = planned.target?.relationTo === 'releases' ? mayPublishReleases : mayPlan
    if (may({ req }) !== true) throw new APIError(messages.refusals.mayNotCancel, 403, null, true)
    const { rows } = await req.payload.db.drizzle.execute(sql`
      update schedules set state = 'cancelled', done_at = now(), updated_at = now()
      where id = ${id}::uuid and state = 'waiting' returning id`)
    if (rows.length === 0) throw new APIError(messages.refusals.tooLate, 409, null, true)
    const title = planned.title ?? ''
    await recordNow(req.payload.db.pool, { kind: 'plan-cancelled', collection: 'schedules', id, title }, actorOf(req))
    return Response.json({ state: 'cancelled' })
  },
}
