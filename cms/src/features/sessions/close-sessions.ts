import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '../../platform/transaction.ts'

/** Which sessions of an account are closed: all but one, or that one alone. */
export type WhichSessions = { keep: string | null } | { only: string }

/**
 * Closes sessions in the transaction of `req`, and says how many were open. The account is locked first: a
 * sign-in that is under way writes the sessions that it read before.
 */
export async function closeSessionsWith(req: PayloadRequest, userId: string, which: WhichSessions): Promise<number> {
  await executeInTransaction(req, sql`select id from users where id = ${userId}::uuid for update`)
  const condition = 'only' in which ? sql`id = ${which.only}` : sql`id is distinct from ${which.keep}`
  const closed = await executeInTransaction(
    req,
    sql`delete from users_sessions where _parent_id = ${userId}::uuid and ${condition} returning id, expires_at > now() as open`,
  )
  await executeInTransaction(
    req,
    sql`delete from people.devices d where user_id = ${userId}::uuid
      and not exists (select from users_sessions s where s.id = d.session_id)`,
  )
  return closed.filter(({ open }) => open === true).length
}
