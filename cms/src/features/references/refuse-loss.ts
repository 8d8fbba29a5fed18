import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { PublicRefusal } from '../../platform/refusal.ts'
import { messages } from './messages.fr.ts'
import { holders, isOnSite, type Place } from './uses-store.ts'

/** What leaves the site in the transaction of a request, to be weighed once all of it is done. */
interface Weighing {
  losses: Place[]
}

const key = 'lossesToWeigh'

/**
 * Refuses, with the names of the users, to delete what something published uses: a reader would come upon a gap.
 * A draft that is used has its page still to come, and the gap with it.
 */
export function refuseDeletion(collection: string): CollectionBeforeDeleteHook {
  return ({ id, req }) => refuseLoss(req, { collection, id: String(id) }, 'delete')
}

/**
 * Refuses to take off the site what something published uses. It runs before the publication follows, while
 * `publication.documents` still tells what was; what was not on the site may be saved as it likes.
 */
export function refuseTakingOff(collection: string): CollectionAfterChangeHook {
  return async ({ doc, operation, req }) => {
    if (operation !== 'update' || doc._status === 'published') return
    const place = { collection, id: String(doc.id) }
    if (!(await isOnSite(req, place)) || (await isMainPublished(req, place))) return
    const weighing = req.context[key] as Weighing | undefined
    if (weighing === undefined) await refuseLoss(req, place, 'unpublish')
    else weighing.losses.push(place)
  }
}

/**
 * For what is done whole, such as a release: what leaves the site is weighed when all is done, and the function
 * given back then refuses what is still used.
 */
export function weighLossesLater(req: PayloadRequest): () => Promise<void> {
  const weighing: Weighing = { losses: [] }
  req.context[key] = weighing
  return async () => {
    delete req.context[key]
    for (const place of weighing.losses) await refuseLoss(req, place, 'unpublish')
  }
}

async function refuseLoss(req: PayloadRequest, place: Place, action: 'delete' | 'unpublish'): Promise<void> {
  const users = await holders(req, place)
  if (users.length > 0) throw new PublicRefusal(messages.refusal(action, users))
}

async function isMainPublished(req: PayloadRequest, { collection, id }: Place): Promise<boolean> {
  const main = await req.payload.findByID({
    collection: collection as 'articles',
    id,
    depth: 0,
    select: { _status: true },
    overrideAccess: true,
    req,
  })
  return main._status === 'published'
}
