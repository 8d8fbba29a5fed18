import type { CollectionConfig } from 'payload'
import { anyOf } from '../../access/any-of.ts'
import { isAdmin, isAuthor, isReviewer, isStaff } from '../../access/roles.ts'

const prepares = anyOf(isAdmin, isAuthor, isReviewer)
const unpublished = { state: { equals: 'draft' } }

/** Authors prepare releases, as reviewers and administrators do; a published one no longer changes. */
export const releaseAccess: NonNullable<CollectionConfig['access']> = {
  create: prepares,
  read: isStaff,
  update: (args) => prepares(args) === true && unpublished,
  delete: (args) => prepares(args) === true && unpublished,
}

/** Publishing several documents at once takes a second pair of eyes. */
export const mayPublishReleases = anyOf(isAdmin, isReviewer)
