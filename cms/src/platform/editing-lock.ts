import {
  type CollectionAfterChangeHook,
  type CollectionAfterErrorHook,
  type CollectionSlug,
  Locked,
  type Payload,
} from 'payload'
import { messages } from './messages.fr.ts'

/**
 * Keeps a document locked for the person who just saved it. Payload lets go of the lock at each save,
 * and autosave saves at each pause in typing: nobody would ever learn that somebody else is writing, nor
 * that a form left open shows an old text. The lock runs out by itself five minutes after the last save,
 * and a colleague can take it over before.
 */
export const keepLock: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const { user } = req
  // Imports and scripts hold no form open.
  if (operation !== 'update' || user === null || req.payloadAPI !== 'REST') return
  await req.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: collection.slug, value: doc.id },
      user: { relationTo: user.collection, value: user.id },
    },
    returning: false,
    req,
  })
}

/** Says in French that somebody else is editing; Payload says it in English, with the document’s id. */
export const explainLock: CollectionAfterErrorHook = ({ error }) =>
  error instanceof Locked ? { response: { errors: [{ message: messages.lockedByAnother }] } } : undefined

/** Who is editing a document, to be told to a colleague; nobody's name when the account is gone. */
export async function nameOfEditor(
  payload: Payload,
  { collection, id }: { collection: CollectionSlug; id: string },
): Promise<string> {
  const { docs } = await payload.find({
    collection: 'payload-locked-documents',
    where: { and: [{ 'document.relationTo': { equals: collection } }, { 'document.value': { equals: id } }] },
    sort: '-updatedAt',
    limit: 1,
    depth: 1,
    overrideAccess: true,
  })
  const editor = docs[0]?.user.value
  return editor !== undefined && typeof editor !== 'string' ? editor.name : messages.somebody
}
