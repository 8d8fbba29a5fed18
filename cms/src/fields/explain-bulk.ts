import type { CollectionAfterOperationHook } from 'payload'
import { messages } from '../platform/messages.fr.ts'

interface Refused {
  id: string
  message: string
}

const locked = /locked by another user/

/**
 * Of several documents that were changed at once, says which were refused: Payload names their ids, and tells in
 * English that a colleague is editing one.
 */
export const explainBulk: CollectionAfterOperationHook = async ({ collection, operation, req, result }) => {
  const { errors } = result as { errors?: Refused[] }
  if (operation !== 'update' || errors === undefined || errors.length === 0) return result
  const { slug, admin } = collection
  const where = { id: { in: errors.map(({ id }) => id) } }
  const { docs } = await req.payload.find({ collection: slug, where, draft: true, depth: 0, pagination: false, req })
  const titles = new Map(docs.map((document) => [document.id, Reflect.get(document, admin.useAsTitle ?? 'id')]))
  const explained = errors.map((error) => {
    const reason = locked.test(error.message) ? messages.lockedElsewhere : error.message
    return { ...error, message: messages.refusals.field(String(titles.get(error.id) ?? error.id), reason) }
  })
  return { ...result, errors: explained }
}
