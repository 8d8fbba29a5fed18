import type { ReviewAction } from '@mecaformation/domain/workflow/review-state'
import type { PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { messages } from './messages.fr.ts'
import { readReview } from './read-review.ts'
import type { ReviewedDocument } from './reviewed-document.ts'

/**
 * One e-mail a round: when the reviewer has answered, with all comments that are open, to whoever asked. Comments
 * themselves send none. An answer to oneself is not told.
 */
export async function tellAuthor(
  req: PayloadRequest,
  document: ReviewedDocument,
  { action, note, askedBy }: { action: ReviewAction; note: string; askedBy: string | null },
): Promise<void> {
  if ((action !== 'request-changes' && action !== 'approve') || askedBy === null || askedBy === req.user?.id) return
  const author = await req.payload.findByID({
    collection: 'users',
    id: askedBy,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!author) return
  const { collection, id, title } = document
  const { mail } = messages
  const { comments } = await readReview(req, document)
  const open = comments.filter(({ resolvedBy }) => resolvedBy === null)
  const lines = [
    mail.body[action](req.user?.name ?? messages.panel.product, title),
    note,
    ...(open.length === 0 ? [] : [mail.comments, ...open.map(({ label, text }) => mail.comment(label, text))]),
    mail.link(`${env.PUBLIC_URL}/admin/collections/${collection}/${id}`),
  ].filter((line) => line !== '')
  await req.payload.sendEmail({ to: author.email, subject: mail.subject[action](title), text: lines.join('\n\n') })
}
