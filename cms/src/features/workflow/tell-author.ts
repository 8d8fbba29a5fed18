import type { ReviewAction } from '@mecaformation/domain/workflow/review-state'
import type { PayloadRequest } from 'payload'
import { enqueueWith } from '../../platform/queue.ts'
import { writtenOut } from '../mail/api.ts'
import { messages } from './messages.fr.ts'
import { findComments } from './read-review.ts'
import { addressOf, type ReviewedDocument } from './reviewed-document.ts'

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
  const comments = await findComments(req, document)
  const letter = messages.mail.answered[action]({
    by: req.user?.name ?? messages.panel.product,
    title: document.title,
    note,
    comments: comments.filter(({ resolvedBy }) => resolvedBy === null),
    url: addressOf(document),
  })
  await enqueueWith(req, 'mail', { to: [author.email], cc: [], ...writtenOut(letter) })
}
