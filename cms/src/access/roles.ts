import type { PayloadRequest } from 'payload'

/** What a member of staff does; the first one may do everything. */
export const roles = ['admin', 'author', 'reviewer', 'trainer', 'sales'] as const
export type Role = (typeof roles)[number]

interface Asked {
  req: PayloadRequest
}

const has =
  (role: Role) =>
  ({ req }: Asked): boolean =>
    req.user?.role === role

export const isAdmin = has('admin')
export const isAuthor = has('author')
export const isReviewer = has('reviewer')
export const isTrainer = has('trainer')
export const isSales = has('sales')

/** Anyone who is logged in to the admin. */
export const isStaff = ({ req }: Asked): boolean => req.user?.collection === 'users'
