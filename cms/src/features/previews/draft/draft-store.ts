import type { WrittenCollection } from '@mecaformation/contracts/publication/documents'
import { placeFor } from '@mecaformation/domain/addresses/address-of'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { executeInTransaction } from '../../../platform/transaction.ts'
import { projectDraft } from './project-draft.ts'

/** Keeps what previews show in step with each save, autosaves included, in the transaction of the save. */
export function draftHooks(collection: WrittenCollection): {
  afterChange: CollectionAfterChangeHook
  afterDelete: CollectionAfterDeleteHook
} {
  return {
    afterChange: async ({ doc, operation, req }) => {
      if (isKept(collection, doc)) await executeInTransaction(req, putDraft(req, collection, doc))
      // What is created published never had a draft.
      else if (operation === 'update') await executeInTransaction(req, removeDraft(collection, String(doc.id)))
    },
    afterDelete: async ({ id, req }) => {
      await executeInTransaction(req, removeDraft(collection, String(id)))
    },
  }
}

/**
 * Brings the draft that previews show to what was read of a document, outside of any save: for documents
 * last saved before there were previews, or by an older version of the software. What a save has written
 * since it was read is newer, and stays.
 */
export async function refreshDraft(
  req: PayloadRequest,
  collection: WrittenCollection,
  latest: Record<string, unknown>,
): Promise<void> {
  const isNotNewer = sql`drafts.data ->> 'updatedAt' <= ${String(latest.updatedAt)}`
  const statement = isKept(collection, latest)
    ? sql`${putDraft(req, collection, latest)} where ${isNotNewer}`
    : sql`${removeDraft(collection, String(latest.id))} and ${isNotNewer}`
  await req.payload.db.drizzle.execute(statement)
}

/** What is published is seen as the site has it, but for a lesson: the site never gets all of a reserved one. */
function isKept(collection: WrittenCollection, { _status, access }: Record<string, unknown>): boolean {
  return _status === 'draft' || (collection === 'lessons' && access !== 'libre')
}

function putDraft(req: PayloadRequest, collection: WrittenCollection, document: Record<string, unknown>) {
  const { fields } = req.payload.collections[collection].config
  const draft = projectDraft({ slug: collection, fields }, document)
  const slug = placeFor(draft)
  return sql`
    insert into publication.drafts as drafts (collection, id, slug, data)
    values (${collection}, ${draft.id}, ${slug}, ${JSON.stringify(draft)}::jsonb)
    on conflict (collection, id) do update
    set slug = excluded.slug, data = excluded.data, changed_at = clock_timestamp()`
}

function removeDraft(collection: WrittenCollection, id: string) {
  return sql`delete from publication.drafts as drafts where collection = ${collection} and id = ${id}`
}
