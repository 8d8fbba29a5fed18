import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import type { Schedule } from '../../payload-types.ts'
import { actFor } from '../../platform/act-for.ts'
import { enqueueWith } from '../../platform/queue.ts'
import { executeInTransaction } from '../../platform/transaction.ts'
import { messages } from './messages.fr.ts'

/**
 * Notes that a plan came to nothing, and writes to whoever planned it, in one transaction: nobody finds out by looking
 * at the site. Nothing to note when somebody changed the plan in the moment between: another worker has done it, or its
 * date was moved.
 */
export async function noteFailure(payload: Payload, id: string, reason: string): Promise<void> {
  const outcome = await actFor({ payload, user: null }, async (req) => {
    const noted = await executeInTransaction(
      req,
      sql`update schedules set state = 'failed', reason = ${reason}, done_at = now(), updated_at = now()
        where id = ${id}::uuid and state = 'waiting' and "at" <= now() returning id`,
    )
    if (noted.length > 0) await tell(req, id, reason)
  })
  if (!outcome.ok) throw new Error(`the failure of a plan was not noted: ${outcome.reason}`)
}

async function tell(req: PayloadRequest, id: string, reason: string): Promise<void> {
  const planned = await req.payload.findByID({ collection: 'schedules', id, depth: 0, overrideAccess: true, req })
  const to = await addresses(req, planned)
  if (to.length === 0) return
  const { title, at } = planned
  const what = title ?? ''
  await enqueueWith(req, 'mail', {
    to,
    cc: [],
    subject: messages.mail.subject(what),
    text: messages.mail.text({ title: what, at: new Date(at), reason, url: urlOf(planned) }),
  })
}

/** Of whoever planned it; of the administrators when that person has no account any more. */
async function addresses(req: PayloadRequest, { plannedBy }: Schedule): Promise<string[]> {
  const planner = typeof plannedBy === 'string' ? plannedBy : null
  const rows = await executeInTransaction(
    req,
    sql`select email from users where id = ${planner}::uuid
      or (role = 'admin' and not exists (select from users where id = ${planner}::uuid)) order by email`,
  )
  return rows.map(({ email }) => String(email))
}

function urlOf({ id, target }: Schedule): string {
  const place = target && typeof target.value === 'string' ? `${target.relationTo}/${target.value}` : `schedules/${id}`
  return `${env.PUBLIC_URL}/admin/collections/${place}`
}
