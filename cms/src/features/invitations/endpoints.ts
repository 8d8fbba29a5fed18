import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isAdmin, roles } from '../../access/roles.ts'
import { staffOnly } from '../../access/staff-only.ts'
import { inTransaction } from '../../platform/in-transaction.ts'
import { readBody } from '../../platform/read-body.ts'
import { executeInTransaction } from '../../platform/transaction.ts'
import { record } from '../journal/api.ts'
import { passwordRefusal, messages as users } from '../users/api.ts'
import { lifetime } from './lifetime.ts'
import { hashOfLink } from './link-secret.ts'
import { messages } from './messages.fr.ts'
import { sendInvitation } from './send-invitation.ts'

const params = z.object({ id: z.uuid() })
const secret = z.string().min(1).max(100)
const followed = z.object({ secret })
const accepted = z.object({ secret, password: z.string().max(1000) })
const invited = z.object({ id: z.string(), email: z.string(), name: z.string(), role: z.enum(roles) })
const noStore = { headers: { 'Cache-Control': 'no-store' } }

const refusal = (message: string, status: number) => new APIError(message, status, null, true)

/** For whoever holds a link: whose it is, and following it. For administrators: another link, or none any more. */
export const invitationEndpoints: Endpoint[] = [
  {
    method: 'post',
    path: '/look',
    handler: async (req) => {
      const { secret } = await readBody(req, followed)
      const { rows } = await req.payload.db.pool.query<{ name: string; email: string }>(
        `select i.name, i.email from invitations i join people.invitation_links l on l.invitation_id = i.id
         where l.token_hash = $1 and i.state = 'waiting' and i.expires_at > now()`,
        [hashOfLink(secret)],
      )
      if (rows[0] === undefined) throw refusal(messages.refusals.link, 410)
      return Response.json(rows[0], noStore)
    },
  },
  {
    method: 'post',
    path: '/accept',
    handler: async (req) => {
      const { secret, password } = await readBody(req, accepted)
      const weakness = passwordRefusal(password)
      if (weakness !== null) throw refusal(users.passwordRefusals[weakness], 400)
      await inTransaction(req, () => accept(req, secret, password))
      return Response.json({ state: 'accepted' }, noStore)
    },
  },
  {
    method: 'post',
    path: '/:id/resend',
    handler: async (req) => {
      const id = adminsInvitation(req)
      const expiresAt = new Date(Date.now() + lifetime).toISOString()
      await inTransaction(req, async () => {
        const [row] = await executeInTransaction(
          req,
          sql`update invitations set expires_at = ${expiresAt}::timestamptz, updated_at = now()
            where id = ${id}::uuid and state = 'waiting' returning id, email, name, role`,
        )
        if (row === undefined) throw refusal(messages.refusals.over, 409)
        const invitation = invited.parse(row)
        await sendInvitation(req, { ...invitation, expiresAt })
        await record(req, { kind: 'invitation-resent', collection: 'invitations', id, title: invitation.name })
      })
      return Response.json({ state: 'waiting', expiresAt }, noStore)
    },
  },
  {
    method: 'post',
    path: '/:id/cancel',
    handler: async (req) => {
      const id = adminsInvitation(req)
      await inTransaction(req, async () => {
        const [row] = await executeInTransaction(
          req,
          sql`update invitations set state = 'cancelled', updated_at = now()
            where id = ${id}::uuid and state = 'waiting' returning name`,
        )
        if (row === undefined) throw refusal(messages.refusals.over, 409)
        await executeInTransaction(req, sql`delete from people.invitation_links where invitation_id = ${id}::uuid`)
        const title = String(row.name)
        await record(req, { kind: 'invitation-cancelled', collection: 'invitations', id, title })
      })
      return Response.json({ state: 'cancelled' }, noStore)
    },
  },
]

function adminsInvitation(req: PayloadRequest): string {
  staffOnly(req)
  if (!isAdmin({ req })) throw refusal(messages.refusals.forbidden, 403)
  const id = params.safeParse(req.routeParams).data?.id
  if (id === undefined) throw refusal(messages.refusals.unknown, 404)
  return id
}

/** The link is used up by the update itself: of two who follow it at once, one finds nothing. */
async function accept(req: PayloadRequest, secret: string, password: string): Promise<void> {
  const [row] = await executeInTransaction(
    req,
    sql`update invitations set state = 'accepted', updated_at = now()
      where state = 'waiting' and expires_at > now()
        and id = (select invitation_id from people.invitation_links where token_hash = ${hashOfLink(secret)})
      returning id, email, name, role`,
  )
  if (row === undefined) throw refusal(messages.refusals.link, 410)
  const { id, email, name, role } = invited.parse(row)
  await executeInTransaction(req, sql`delete from people.invitation_links where invitation_id = ${id}::uuid`)
  const accounts = await executeInTransaction(req, sql`select id from users where email = ${email}`)
  // It came by another way in the meantime.
  if (accounts.length > 0) throw refusal(messages.refusals.link, 410)
  const data = { email, name, role, password }
  const account = await req.payload.create({ collection: 'users', data, overrideAccess: true, depth: 0, req })
  const actor = { id: account.id, name }
  await record(req, { kind: 'invitation-accepted', collection: 'invitations', id, title: name }, actor)
}
