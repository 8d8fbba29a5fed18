import type { PublishedCollection, PublishedDocument } from '@mecaformation/contracts/publication/documents'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '../../platform/transaction.ts'

export interface Reference {
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
export function originOf(req: PayloadRequest): string {
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
