import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { enqueueWith } from '../../platform/queue.ts'
import { executeInTransaction } from '../../platform/transaction.ts'
import { writtenOut } from '../mail/api.ts'
import { newLinkSecret } from './link-secret.ts'
import { messages } from './messages.fr.ts'

interface Invited {
  id: string
  email: string
  name: string
  expiresAt: string
}

/**
 * Gives an invitation a new link, which takes the place of any before, and sends it. Whether the address has an
 * account shows in the mail alone: then it says so, and carries no link.
 */
export async function sendInvitation(req: PayloadRequest, { id, email, name, expiresAt }: Invited): Promise<void> {
  const by = req.user?.name ?? ''
  const to = { to: [email], cc: [] }
  const accounts = await executeInTransaction(req, sql`select id from users where email = ${email}`)
  if (accounts.length > 0) {
    const url = `${env.PUBLIC_URL}/admin/login`
    await enqueueWith(req, 'mail', { ...to, ...writtenOut(messages.mails.hasAccount({ name, by, url })) })
    return
  }
  const { secret, hash } = newLinkSecret()
  await executeInTransaction(
    req,
    sql`insert into people.invitation_links (invitation_id, token_hash) values (${id}::uuid, ${hash})
      on conflict (invitation_id) do update set token_hash = excluded.token_hash`,
  )
  // Behind the hash sign it reaches no server, no log and no other site.
  const url = `${env.PUBLIC_URL}/admin/invitation#${secret}`
  const letter = messages.mails.invited({ name, by, url, until: new Date(expiresAt) })
  await enqueueWith(req, 'mail', { ...to, ...writtenOut(letter) })
}
