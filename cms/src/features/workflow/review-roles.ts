import type { Reviewer } from '@mecaformation/domain/workflow/review-state'
import type { PayloadRequest } from 'payload'
import { mayEditIn } from '../../access/content-access.ts'
import { isAdmin, type Role } from '../../access/roles.ts'

/** Who judges what others wrote. */
export const judges: readonly Role[] = ['admin', 'reviewer', 'trainer']

const mayAnswer = ({ req }: { req: PayloadRequest }): boolean => judges.some((role) => role === req.user?.role)

/** What the person of `req` may do in reviews of a collection; the rules themselves are the domain's. */
export function reviewerOf(collection: string, req: PayloadRequest): Reviewer {
  return {
    id: String(req.user?.id ?? ''),
    mayAsk: mayEditIn(collection, { req }),
    mayAnswer: mayAnswer({ req }),
    mayApproveOwn: isAdmin({ req }),
  }
}
