import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint } from 'payload'
import { actorOf, recordNow } from '../journal/api.ts'
import { messages } from './messages.fr.ts'
import { plannedOf } from './planned-of.ts'

/** Calls a plan off, for whoever could have made it; too late once the worker has it in hand. */
export const cancelEndpoint: Endpoint = {
  method: 'post',
  path: '/:id/cancel',
  handler: async (req) => {
    const { id, title } = await plannedOf(req, messages.refusals.mayNotCancel)
    const { rows } = await req.payload.db.drizzle.execute(sql`
      update schedules set state = 'cancelled', done_at = now(), updated_at = now()
      where id = ${id}::uuid and state = 'waiting' returning id`)
    if (rows.length === 0) throw new APIError(messages.refusals.tooLate, 409, null, true)
    await recordNow(
      req.payload.db.pool,
      { kind: 'plan-cancelled', collection: 'schedules', id, title: title ?? '' },
      actorOf(req),
    )
    return Response.json({ state: 'cancelled' })
  },
}
