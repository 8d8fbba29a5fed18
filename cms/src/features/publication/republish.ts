import {
  type PublishedCollection,
  siteGlobals,
  writtenCollections,
} from '@mecaformation/contracts/publication/documents'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  ValidationError,
} from 'payload'
import { publishSaved } from './publish-saved.ts'

const collections = [...writtenCollections, 'media'] as const
const pageSize = 100

export interface Republication {
  /** How many documents were looked at. */
  documents: number
  /** Those that no longer fit their contract; each keeps its last good page. */
  refused: { collection: string; id: string; reason: string }[]
}

/**
 * Projects every document anew, each in a transaction of its own. For a new version of the software, whose
 * contracts may ask for more than is stored; what comes out the same is not queued.
 */
export async function republishAll(payload: Payload): Promise<Republication> {
  const result: Republication = { documents: 0, refused: [] }
  const look = async (collection: PublishedCollection, id: string) => {
    const reason = await republish(payload, collection, id)
    result.documents += 1
    if (reason !== null) result.refused.push({ collection, id, reason })
  }
  for (const collection of collections) {
    let isLast = false
    for (let page = 1; !isLast; page += 1) {
      const found = await payload.find({ collection, depth: 0, limit: pageSize, page, sort: 'id', select: {} })
      for (const { id } of found.docs) await look(collection, String(id))
      isLast = !found.hasNextPage
    }
  }
  // Nobody may have saved them yet.
  for (const slug of siteGlobals) {
    const { id } = await payload.findGlobal({ slug, depth: 0 })
    if (id !== undefined) await look(slug, slug)
  }
  return result
}

async function republish(payload: Payload, collection: PublishedCollection, id: string): Promise<string | null> {
  const req = await createLocalReq({ context: { publication: { cause: 'software' } } }, payload)
  await initTransaction(req)
  try {
    await publishSaved(collection, id, req)
    await commitTransaction(req)
    return null
  } catch (error) {
    await killTransaction(req)
    if (error instanceof ValidationError) return error.message
    throw error
  }
}
