import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { executeInTransaction } from '../../../platform/transaction.ts'
import { type DraftedCollection, projectDraft } from './project-draft.ts'

/** Keeps what previews show in step with each save, autosaves included, in the transaction of the save. */
export function draftHooks(collection: DraftedCollection): {
  afterChange: CollectionAfterChangeHook
  afterDelete: CollectionAfterDeleteHook
} {
  return {
    afterChange: async ({ doc, operation, req }) => {
      if (doc._status === 'draft') await executeInTransaction(req, putDraft(collection, doc))
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
  collection: DraftedCollection,
  latest: Record<string, unknown>,
): Promise<void> {
  const isNotNewer = sql`drafts.data ->> 'updatedAt' <= ${String(latest.updatedAt)}`
  const statement =
    latest._status === 'draft'
      ? sql`${putDraft(collection, latest)} where ${isNotNewer}`
      : sql`${removeDraft(collection, String(latest.id))} and ${isNotNewer}`
  await req.payload.db.drizzle.execute(statement)
}

function putDraft(collection: DraftedCollection, document: Record<string, unknown>) {
  const draft = projectDraft(collection, document)
  const slug = 'slug' in draft ? draft.slug : null
  return sql`
    insert into publication.drafts as drafts (collection, id, slug, data)
    values (${collection}, ${draft.id}, ${slug}, ${JSON.stringify(draft)}::jsonb)
    on conflict (collection, id) do update
    set slug = excluded.slug, data = excluded.data, changed_at = clock_timestamp()`
}

function removeDraft(collection: DraftedCollection, id: string) {
  return sql`delete from publication.drafts as drafts where collection = ${collection} and id = ${id}`
}
