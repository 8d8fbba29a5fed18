import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { isStaff } from '../../access/roles.ts'

const readings = ['read', 'readDistinct', 'count']

/**
 * Visitors get files with the documents that show them, and no list: it would name those of drafts, and the
 * films of lessons for the enrolled. What fills relations says whether it overrides access; requests do not.
 */
export const seenThroughDocuments: CollectionBeforeOperationHook = ({ operation, overrideAccess, req }) => {
  if (overrideAccess !== undefined || !readings.includes(operation) || isStaff({ req })) return
  throw new Forbidden(req.t)
}
