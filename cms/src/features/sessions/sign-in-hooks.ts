import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionAfterLoginHook, type CollectionBeforeLoginHook } from 'payload'
import { z } from 'zod'
import { executeInTransaction } from '../../platform/transaction.ts'
import { deviceOf } from './device-of.ts'
import { messages } from './messages.fr.ts'

const account = z.object({
  id: z.string(),
  role: z.string(),
  hash: z.string(),
  salt: z.string(),
  sessions: z.array(z.object({ id: z.string() })),
})
const claims = z.object({ sid: z.string() })

interface Committed {
  role: string
  hash: string
  salt: string
  sessions: { id: string; created_at: string | null; expires_at: string }[]
}

/**
 * Payload reads an account, takes its time over the password, and writes back all that it read. What others changed
 * meanwhile must stand: a new password or role ends the sign-in, and sessions that were opened or closed stay so.
 * The row is locked by what Payload has just written, so another connection sees what is true until we end.
 */
export const keepWhatChanged: CollectionBeforeLoginHook = async ({ req, user }) => {
  const { id, role, hash, salt, sessions } = account.parse(user)
  const { rows } = await req.payload.db.pool.query<Committed>(
    `select u.role, u.hash, u.salt, coalesce(
       (select json_agg(s order by s._order) from users_sessions s where s._parent_id = u.id), '[]') as sessions
     from users u where u.id = $1`,
    [id],
  )
  const [committed] = rows
  const isSame = committed?.role === role && committed.hash === hash && committed.salt === salt
  if (committed === undefined || !isSame) throw new APIError(messages.changedMeanwhile, 409, null, true)
  const own = sessions.at(-1)?.id ?? ''
  await executeInTransaction(req, sql`delete from users_sessions where _parent_id = ${id}::uuid and id <> ${own}`)
  for (const [order, session] of committed.sessions.entries()) {
    await executeInTransaction(
      req,
      sql`insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
        select ${order + 2}::int, ${id}::uuid, ${session.id}, ${session.created_at}::timestamptz, ${session.expires_at}::timestamptz
        where ${session.expires_at}::timestamptz > now()`,
    )
  }
}

/** Keeps on what device a session was opened. */
export const noteDevice: CollectionAfterLoginHook = async ({ req, token, user }) => {
  const { sid } = claims.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')))
  const device = deviceOf(req.headers?.get('user-agent') ?? '')
  await executeInTransaction(
    req,
    sql`insert into people.devices (session_id, user_id, device) values (${sid}, ${String(user.id)}::uuid, ${device})`,
  )
}
