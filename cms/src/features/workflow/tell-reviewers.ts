import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { messages as shared } from '../../platform/messages.fr.ts'
import { enqueueWith } from '../../platform/queue.ts'
import { executeInTransaction } from '../../platform/transaction.ts'
import { writtenOut } from '../mail/api.ts'
import { messages } from './messages.fr.ts'
import { judges } from './review-roles.ts'
import type { Reviewed } from './review-store.ts'
import { addressOf, type ReviewedDocument } from './reviewed-document.ts'

/**
 * One e-mail a request to everybody who may judge, but for whoever asks; each alone, for nobody needs the addresses
 * of the others. Who takes a request back and asks again at once is not told of anew.
 */
export async function tellReviewers(req: PayloadRequest, document: ReviewedDocument, note: string): Promise<void> {
  if (await isToldAlready(req, document)) return
  const readers = await executeInTransaction(
    req,
    sql`select email from users where role::text in ${[...judges]} and id <> ${req.user?.id}::uuid order by email`,
  )
  const letter = messages.mail.asked({
    by: req.user?.name ?? messages.panel.product,
    title: document.title,
    kind: shared.collections[document.collection],
    note,
    url: addressOf(document),
  })
  const mail = writtenOut(letter)
  for (const { email } of readers) await enqueueWith(req, 'mail', { to: [String(email)], cc: [], ...mail })
}

async function isToldAlready(req: PayloadRequest, { collection, id }: Reviewed): Promise<boolean> {
  const [withdrawn] = await executeInTransaction(
    req,
    sql`select 1 from review_events where target_collection = ${collection} and target_id = ${id}
      and kind = 'withdraw' and by_id = ${req.user?.id}::uuid and created_at > now() - interval '10 minutes' limit 1`,
  )
  return withdrawn !== undefined
}
