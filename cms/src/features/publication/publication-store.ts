import type { PublishedCollection, PublishedDocument } from '@mecaformation/contracts/publication/documents'
import { type PublicationState, publicationState } from '@mecaformation/contracts/publication/state'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '../../platform/transaction.ts'

interface Reference {
  collection: PublishedCollection
  id: string
}

/**
 * Why a document is published: set as `req.context.publication` by whoever publishes for another reason
 * than an author's own save.
 */
export interface PublicationOrigin {
  cause: 'release' | 'schedule' | 'import' | 'software'
  releaseId?: string
}

/** Who and why, for the outbox; an author without a reason saved by hand. */
function originOf(req: PayloadRequest): string {
  const origin = req.context.publication as PublicationOrigin | undefined
  return JSON.stringify({ author: req.user?.id, ...origin })
}

/** Stores the published form of a document and queues it, in the transaction of `req`. */
export async function putDocument(
  req: PayloadRequest,
  { collection, id, slug, data }: Reference & { slug: string | null; data: PublishedDocument },
): Promise<void> {
  const json = JSON.stringify(data)
  await executeInTransaction(
    req,
    sql`select publication.put_document(${collection}, ${id}, ${slug}, ${json}::jsonb, ${originOf(req)}::jsonb)`,
  )
}

/** Takes a document off the site, in the transaction of `req`; nothing happens when it was not on it. */
export async function removeDocument(req: PayloadRequest, { collection, id }: Reference): Promise<void> {
  await executeInTransaction(
    req,
    sql`select publication.remove_document(${collection}, ${id}, ${originOf(req)}::jsonb)`,
  )
}

/** How far the last publication of a document has come. */
export async function readState(req: PayloadRequest, { collection, id }: Reference): Promise<PublicationState> {
  const { rows } = await req.payload.db.drizzle.execute(sql`
    select state, operation, queued_at, live_at, complete_at is not null as complete,
      searchable_at is not null as searchable, addresses, pages, faults, reason
    from publication.outbox where collection = ${collection} and document_id = ${id}
    order by sequence desc limit 1`)
  const row = rows[0]
  if (row === undefined) return { state: 'never' }
  const queuedAt = new Date(String(row.queued_at))
  if (row.state === 'live') {
    const liveAt = new Date(String(row.live_at))
    return publicationState.parse({
      state: 'live',
      queuedAt: queuedAt.toISOString(),
      liveAt: liveAt.toISOString(),
      delay: liveAt.getTime() - queuedAt.getTime(),
      complete: row.complete,
      searchable: row.searchable,
      addresses: row.addresses,
      pages: row.pages,
      faults: row.faults,
      removed: row.operation === 'remove',
    })
  }
  if (row.state === 'failed') {
    return publicationState.parse({ state: 'failed', queuedAt: queuedAt.toISOString(), reason: row.reason })
  }
  return { state: 'queued', queuedAt: queuedAt.toISOString() }
}

/** Puts the last publication of a document, and all that was saved together with it, back into the queue when it failed. */
export async function retryFailed(req: PayloadRequest, { collection, id }: Reference): Promise<void> {
  await req.payload.db.drizzle.execute(sql`select publication.retry(${collection}, ${id})`)
}
