import { type WrittenCollection, writtenCollections } from '@mecaformation/contracts/publication/documents'
import type { ReplaceableCollection, User } from '@mecaformation/contracts/references/uses'
import { Locked, type PayloadRequest } from 'payload'
import { nameOfEditor, refuseOverLock } from '../../platform/editing-lock.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { Refusal, refusalOf } from '../../platform/refusal.ts'
import { fieldsOf } from './index-uses.ts'
import { messages } from './messages.fr.ts'
import { allUsers } from './uses-store.ts'
import { type Values, withReferences } from './with-references.ts'

const { refusals } = messages

interface Replacing {
  collection: ReplaceableCollection
  id: string
  by: string
}

/** The documents that would change, for the person of `req`; throws a `Refusal` when it cannot be done. */
export async function usersToChange(req: PayloadRequest, replacing: Replacing): Promise<User[]> {
  await refuseUnlike(req, replacing)
  const users = (await allUsers(req, replacing)).filter(({ collection, id }) => !isTarget(replacing, collection, id))
  const global = users.find(({ collection }) => !isWritten(collection))
  if (global !== undefined) throw new Refusal(refusals.global(global.title))
  return users
}

/**
 * Puts one medium or term in the place of another in every text, with the rights of the person of `req` and in its
 * transaction: published texts are published, drafts stay drafts, and a document with both keeps both. Anything
 * refused, somebody else editing included, takes all of it back.
 */
export async function replaceEverywhere(req: PayloadRequest, replacing: Replacing): Promise<User[]> {
  const users = await usersToChange(req, replacing)
  for (const user of users) {
    try {
      await replaceIn(req, user, replacing)
    } catch (error) {
      const reason =
        error instanceof Locked
          ? shared.lockedBy(await nameOfEditor(req.payload, placeOf(user)))
          : refusalOf(error, req)
      if (reason === null) throw error
      throw new Refusal(refusals.item(user.title, reason), { cause: error })
    }
  }
  return users
}

async function replaceIn(req: PayloadRequest, user: User, replacing: Replacing): Promise<void> {
  const { collection, id } = placeOf(user)
  await refuseOverLock(req, { collection, id })
  const asked = { collection, id, depth: 0, overrideAccess: false, user: req.user, req } as const
  // The draft is read before the published text is saved over it.
  const draft = user.isDraft ? await req.payload.findByID({ ...asked, draft: true }) : null
  const change = (saved: Values) => changed(withReplaced(req, collection, saved, replacing))
  if (user.isPublished) {
    const main = await req.payload.findByID({ ...asked, draft: false })
    const latest = draft ?? (await req.payload.findByID({ ...asked, draft: true }))
    await req.payload.update({
      ...asked,
      draft: false,
      data: { ...change({ ...main }), _status: 'published' } as never,
    })
    // A draft in hand that does not use it is still the draft in hand.
    if (latest._status !== 'draft') return
    await req.payload.update({ ...asked, draft: true, data: { ...change({ ...latest }), _status: 'draft' } as never })
  } else if (draft !== null) {
    await req.payload.update({ ...asked, draft: true, data: { ...change({ ...draft }), _status: 'draft' } as never })
  }
}

function withReplaced(req: PayloadRequest, collection: WrittenCollection, saved: Values, replacing: Replacing): Values {
  return withReferences(fieldsOf(req.payload, collection), saved, (named) =>
    isTarget(replacing, named.collection, named.id) ? replacing.by : named.id,
  )
}

/** What a save is given: the form, without what Payload keeps of its own. */
function changed({ id: _, createdAt: __, updatedAt: ___, ...form }: Values): Values {
  return form
}

function isTarget({ collection, id }: Replacing, otherCollection: string, otherId: string): boolean {
  return collection === otherCollection && id === otherId
}

function isWritten(collection: string): collection is WrittenCollection {
  return writtenCollections.some((written) => written === collection)
}

function placeOf({ collection, id }: User): { collection: WrittenCollection; id: string } {
  if (!isWritten(collection)) throw new RangeError(`${collection} is not written document by document`)
  return { collection, id }
}

async function refuseUnlike(req: PayloadRequest, { collection, id, by }: Replacing): Promise<void> {
  if (by === id) throw new Refusal(refusals.same)
  const find = (one: string) =>
    req.payload.findByID({
      collection,
      id: one,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req,
    }) as Promise<Values | null>
  const [one, other] = [await find(id), await find(by)]
  if (one === null) throw new Refusal(refusals.unknown)
  if (other === null) throw new Refusal(refusals.gone)
  if (collection === 'glossary' && other._status !== 'published') {
    throw new Refusal(refusals.unpublished(String(other.title)))
  }
  if (collection === 'media' && kindOf(one) !== kindOf(other)) throw new Refusal(refusals.otherKind)
}

/** Picture, film, captions or document. */
function kindOf({ mimeType }: Values): string {
  const [kind = '', subtype = ''] = String(mimeType).split('/')
  return kind === 'image' || kind === 'video' ? kind : `${kind}/${subtype}`
}
