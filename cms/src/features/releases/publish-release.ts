import type { ReleaseItem } from '@mecaformation/contracts/publication/release'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Refusal, refusalOf } from '../../platform/refusal.ts'
import { executeInTransaction } from '../../platform/transaction.ts'
import { changePublication } from '../publication/api.ts'
import { weighLossesLater } from '../references/api.ts'
import { itemsOf } from './items-of.ts'
import { messages } from './messages.fr.ts'
import { mayPublishReleases } from './release-access.ts'

type Titled = ReleaseItem & { title: string }

/**
 * Publishes a release for the person of `req`, in its transaction: every document of it, or nothing.
 * Throws a `Refusal` that names the document and the field. A release that is already published is left
 * as it is, so that a second click does no harm.
 */
export async function publishRelease(
  req: PayloadRequest,
  { id, cause }: { id: string; cause: 'release' | 'schedule' },
): Promise<void> {
  if (mayPublishReleases({ req }) !== true) throw new Refusal(messages.refusals.mayNotPublish)
  // Two clicks take turns; the second then reads what the first made of it.
  await executeInTransaction(req, sql`select id from releases where id = ${id}::uuid for update`)
  const release = await req.payload.findByID({
    collection: 'releases',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  if (release === null) throw new Refusal(messages.refusals.unknown)
  if (release.state === 'published') return
  const contents = await titled(req, itemsOf(release))
  const weighLosses = weighLossesLater(req)
  for (const item of inLockingOrder(contents)) await change(req, item, { cause, releaseId: id })
  await weighLosses()
  const { user } = req
  await req.payload.update({
    collection: 'releases',
    id,
    data: {
      state: 'published',
      publishedAt: new Date().toISOString(),
      publishedBy: user?.name ?? null,
      contents,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

async function titled(req: PayloadRequest, items: (ReleaseItem | null)[]): Promise<Titled[]> {
  if (items.length === 0) throw new Refusal(messages.refusals.empty)
  const result: Titled[] = []
  for (const [index, item] of items.entries()) {
    const document =
      item &&
      (await req.payload.findByID({
        collection: item.collection,
        id: item.id,
        depth: 0,
        draft: true,
        disableErrors: true,
        overrideAccess: true,
        select: { title: true },
        req,
      }))
    if (item === null || document === null) throw new Refusal(messages.refusals.lost(index + 1))
    result.push({ ...item, title: document.title })
  }
  return result
}

/** Two releases that share documents must lock them in the same order, or the database stops one of them. */
function inLockingOrder(items: readonly Titled[]): Titled[] {
  const key = ({ collection, id }: Titled) => `${collection}/${id}`
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

async function change(
  req: PayloadRequest,
  item: Titled,
  origin: { cause: 'release' | 'schedule'; releaseId: string },
): Promise<void> {
  try {
    await changePublication(req, item, origin)
  } catch (error) {
    const reason = refusalOf(error, req)
    if (reason === null) throw error
    throw new Refusal(messages.refusals.item(item.title, reason), { cause: error })
  }
}
