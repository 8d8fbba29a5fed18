import { planMove } from '@mecaformation/contracts/publication/calendar'
import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint } from 'payload'
import { actFor } from '../../platform/act-for.ts'
import { Refusal } from '../../platform/refusal.ts'
import { executeInTransaction } from '../../platform/transaction.ts'
import { messages } from './messages.fr.ts'
import { plannedOf } from './planned-of.ts'

/**
 * Moves a plan to another moment, in the name of whoever moves it. Payload's own update would do, but tells in words
 * of its own what the calendar must explain: that a plan was done meanwhile.
 */
export const moveEndpoint: Endpoint = {
  method: 'post',
  path: '/:id/move',
  handler: async (req) => {
    const { id } = await plannedOf(req, messages.refusals.mayNotMove)
    const body = planMove.safeParse(await req.json?.().catch(() => null))
    if (!body.success) throw new APIError(messages.panel.choose, 400, null, true)
    const outcome = await actFor(req, async (local) => {
      // The worker has the row in hand, or waits for this one.
      const [row] = await executeInTransaction(
        local,
        sql`select state from schedules where id = ${id}::uuid for update`,
      )
      if (row?.state !== 'waiting') throw new Refusal(messages.refusals.tooLate)
      await local.payload.update({
        collection: 'schedules',
        id,
        data: { at: body.data.at },
        depth: 0,
        overrideAccess: false,
        user: local.user,
        req: local,
      })
    })
    if (!outcome.ok) throw new APIError(outcome.reason, 422, null, true)
    return Response.json({ at: body.data.at })
  },
}
