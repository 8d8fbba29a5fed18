import type { CollectionConfig, PayloadRequest } from 'payload'
import { anyOf } from './any-of.ts'
import { publishedOrStaff } from './published-or-staff.ts'
import { isAdmin, isAuthor, isReviewer, isStaff } from './roles.ts'

/** Who changes what is published, and so may publish again what failed. */
export const mayEdit = (asked: { req: PayloadRequest }): boolean =>
  isAdmin(asked) || isAuthor(asked) || isReviewer(asked)

/** Authors write, reviewers correct and publish, trainers and sales read, visitors see what is published. */
export const contentAccess: NonNullable<CollectionConfig['access']> = {
  create: anyOf(isAdmin, isAuthor),
  read: publishedOrStaff,
  readVersions: isStaff,
  update: mayEdit,
  delete: isAdmin,
}
