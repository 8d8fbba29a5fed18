import { anyOf } from '../../access/any-of.ts'
import { isAdmin, isAuthor, isReviewer } from '../../access/roles.ts'

/** Whoever may publish now may also plan it. */
export const mayPlan = anyOf(isAdmin, isAuthor, isReviewer)
