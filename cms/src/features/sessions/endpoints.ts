import type { Endpoint } from 'payload'
import { z } from 'zod'
import { ownOrAdmin } from '../../access/own-or-admin.ts'
import { inTransaction } from '../../platform/in-transaction.ts'
import { readBody } from '../../platform/read-body.ts'
import { record } from '../journal/api.ts'
import { closeSessionsWith } from './close-sessions.ts'
import { currentSession } from './current-session.ts'

const asked = z.union([
  z.strictObject({ session: z.string().min(1).max(100) }),
  z.strictObject({ others: z.literal(true) }),
])

/** Below each account: the sessions that are open, and closing them. */
export const sessionEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/:id/sessions',
    handler: async (req) => {
      const { id, isOwn } = ownOrAdmin(req)
      const { rows } = await req.payload.db.pool.query(
        `select s.id, s.created_at as "createdAt", coalesce(d.device, '') as device, s.id = $2 as "isCurrent"
         from users_sessions s left join people.devices d on d.session_id = s.id
         where s._parent_id = $1 and s.expires_at > now() order by s.created_at desc`,
        [id, currentSession(req)],
      )
      return Response.json({ sessions: rows, isOwn }, { headers: { 'Cache-Control': 'no-store' } })
    },
  },
  {
    method: 'post',
    path: '/:id/sessions/close',
    handler: async (req) => {
      const { id } = ownOrAdmin(req)
      const body = await readBody(req, asked)
      // Of another's account all of them: the session of whoever asks is none of its own.
      const which = 'session' in body ? { only: body.session } : { keep: currentSession(req) }
      const closed = await inTransaction(req, async () => {
        const { name } = await req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, req })
        const count = await closeSessionsWith(req, id, which)
        if (count > 0) {
          await record(req, { kind: 'sessions-closed', collection: 'users', id, title: name, detail: { count } })
        }
        return count
      })
      return Response.json({ closed })
    },
  },
]
