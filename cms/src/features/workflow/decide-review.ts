import type { reviewDecision } from '@mecaformation/contracts/workflow/review'
import { decide } from '@mecaformation/domain/workflow/review-state'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { actFor } from '../../platform/act-for.ts'
import { releaseOwnLock } from '../../platform/editing-lock.ts'
import { Refusal } from '../../platform/refusal.ts'
import { executeInTransaction } from '../../platform/transaction.ts'
import { messages } from './messages.fr.ts'
import { reviewerOf } from './review-roles.ts'
import { holdReview, noteEvent } from './review-store.ts'
import type { ReviewedDocument } from './reviewed-document.ts'
import { tellAuthor } from './tell-author.ts'
import { tellReviewers } from './tell-reviewers.ts'

/**
 * Takes a decision for the person of `req`: the state, its note in the history and the e-mails that tell of it, in one
 * transaction.
 */
export async function decideReview(
  req: PayloadRequest,
  document: ReviewedDocument,
  { action, note }: z.infer<typeof reviewDecision>,
) {
  const { collection, id, title } = document
  return await actFor(req, async (local) => {
    const situation = await holdReview(local, document, document)
    const step = decide(action, situation, reviewerOf(collection, local))
    if (!step.ok) throw new Refusal(messages.refusals[step.refusal])
    const asks = action === 'ask'
    await executeInTransaction(
      local,
      sql`update reviews set state = ${step.state}, title = ${title}, updated_at = now(),
          asked_by_id = case when ${asks} then ${req.user?.id ?? null}::uuid when ${step.state} = 'draft' then null
            else asked_by_id end,
          asked_by_name = case when ${asks} then ${req.user?.name ?? null} else asked_by_name end,
          asked_at = case when ${asks} then now() else asked_at end
        where target_collection = ${collection} and target_id = ${id}`,
    )
    await noteEvent(local, document, { kind: action, detail: note })
    // Whoever hands a text on is done with it: the next person need not wait for the lock of the last save.
    await releaseOwnLock(local, { collection, id })
    if (asks) await tellReviewers(local, document, note)
    else await tellAuthor(local, document, { action, note, askedBy: situation.askedBy })
  })
}
