import type { Reviewer } from '@mecaformation/domain/workflow/review-state'
import type { PayloadRequest } from 'payload'
import { anyOf } from '../../access/any-of.ts'
import { mayEditIn } from '../../access/content-access.ts'
import { isAdmin, isReviewer, isTrainer } from '../../access/roles.ts'

/** Who judges what others wrote. */
const mayAnswer = anyOf(isAdmin, isReviewer, isTrainer)

/** What the person of `req` may do in reviews of a collection; the rules themselves are the domain's. */
export function reviewerOf(collection: string, req: PayloadRequest): Reviewer {
  return {
    id: String(req.user?.id ?? ''),
    mayAsk: mayEditIn(collection, { req }),
    mayAnswer: mayAnswer({ req }) === true,
    mayApproveOwn: isAdmin({ req }),
  }
}
