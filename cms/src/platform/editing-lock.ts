import {
  type CollectionAfterChangeHook,
  type CollectionAfterErrorHook,
  type CollectionSlug,
  Locked,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { messages } from './messages.fr.ts'

/** Payload's own: it counts from the last save. */
const lockDuration = 5 * 60 * 1000

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

interface Edited {
  collection: CollectionSlug
  id: string
}

/** Who is editing a document, to be told to a colleague; nobody's name when the account is gone. */
export async function nameOfEditor(payload: Payload, edited: Edited): Promise<string> {
  const editor = (await lastLock(payload, edited))?.user.value
  return editor !== undefined && typeof editor !== 'string' ? editor.name : messages.somebody
}

/** For what Payload does over the head of whoever is editing; throws `Locked`, as a save would. */
export async function refuseOverLock(req: PayloadRequest, edited: Edited): Promise<void> {
  const lock = await lastLock(req.payload, edited)
  if (lock === undefined) return
  const { value } = lock.user
  const isOwn = (typeof value === 'string' ? value : value.id) === req.user?.id
  const age = Date.now() - new Date(lock.updatedAt).getTime()
  if (!isOwn && age <= lockDuration) throw new Locked(messages.lockedByAnother)
}

/** Lets go of a document for the person of `req`, who is done with it; the lock of somebody else stays. */
export async function releaseOwnLock(req: PayloadRequest, { collection, id }: Edited): Promise<void> {
  await req.payload.delete({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { 'user.value': { equals: req.user?.id } },
      ],
    },
    overrideAccess: true,
    req,
  })
}

async function lastLock(payload: Payload, { collection, id }: Edited) {
  const { docs } = await payload.find({
    collection: 'payload-locked-documents',
    where: { and: [{ 'document.relationTo': { equals: collection } }, { 'document.value': { equals: id } }] },
    sort: '-updatedAt',
    limit: 1,
    depth: 1,
    overrideAccess: true,
  })
  return docs[0]
}

/** Of the documents of a collection, those that somebody else is editing, with the name of whoever does. */
export async function lockedByOthers(req: PayloadRequest, collection: CollectionSlug): Promise<Map<string, string>> {
  const since = new Date(Date.now() - lockDuration).toISOString()
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    where: {
      and: [{ 'document.relationTo': { equals: collection } }, { updatedAt: { greater_than: since } }],
    },
    pagination: false,
    depth: 1,
    overrideAccess: true,
  })
  const names = new Map<string, string>()
  for (const { document, user } of docs) {
    const editor = user.value
    const isOwn = (typeof editor === 'string' ? editor : editor.id) === req.user?.id
    const edited = document?.value
    const id = typeof edited === 'object' ? edited?.id : edited
    if (!isOwn && typeof id === 'string') names.set(id, typeof editor === 'string' ? messages.somebody : editor.name)
  }
  return names
}
