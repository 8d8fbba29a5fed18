import { isDeepStrictEqual } from 'node:util'
import type { WrittenCollection } from '@mecaformation/contracts/publication/documents'
import { afterEdit, type Reviewer, type ReviewState } from '@mecaformation/domain/workflow/review-state'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { executeInTransaction } from '../../platform/transaction.ts'
import { reviewerOf } from './review-roles.ts'
import { noteEvent, type Reviewed, reviewStateOf } from './review-store.ts'

/** What each save changes by itself. */
const incidental = ['_status', 'createdAt', 'updatedAt', 'publishedAt', 'importHash', 'slug', 'courseSlug']

/**
 * Tells the review of a document what its saves mean to it, in their transaction: what was approved and is changed
 * needs another look (`afterEdit`), what is published has come to its end. It runs before the save is published,
 * while `publication.documents` still tells what was.
 */
export function noteSave(collection: WrittenCollection): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req }) => {
    const reviewed = { collection, id: String(doc.id) }
    const title = typeof doc.title === 'string' ? doc.title : ''
    const kind = await kindOf({ reviewed, doc, previousDoc, operation, req })
    if (kind === null) return
    if (kind === 'edit') await noteEdit(req, reviewed)
    else if (req.user !== null) await noteEvent(req, reviewed, { kind })
    const [row] = await executeInTransaction(
      req,
      sql`select state from reviews where target_collection = ${collection} and target_id = ${reviewed.id} for update`,
    )
    if (row === undefined) return
    const state = stateAfter(kind, reviewStateOf(row.state), reviewerOf(collection, req))
    await executeInTransaction(
      req,
      sql`update reviews set state = ${state}, title = ${title}, updated_at = now(),
          asked_by_id = case when ${state} in ('draft', 'published') then null else asked_by_id end
        where target_collection = ${collection} and target_id = ${reviewed.id}`,
    )
  }
}

function stateAfter(
  kind: 'publish' | 'unpublish' | 'create' | 'edit',
  before: ReviewState,
  person: Reviewer,
): ReviewState {
  if (kind === 'publish') return 'published'
  return kind === 'unpublish' ? 'draft' : afterEdit(before, person)
}

/** A document that is gone takes its review along; what was done to it stays told. */
export function forgetReview(collection: WrittenCollection): CollectionAfterDeleteHook {
  return async ({ id, req }) => {
    for (const table of ['reviews', 'review_comments']) {
      await executeInTransaction(
        req,
        sql`delete from ${sql.identifier(table)} where target_collection = ${collection} and target_id = ${String(id)}`,
      )
    }
  }
}

interface Save {
  reviewed: Reviewed
  doc: Record<string, unknown>
  previousDoc: Record<string, unknown> | undefined
  operation: 'create' | 'update'
  req: PayloadRequest
}

async function kindOf({ reviewed, doc, previousDoc, operation, req }: Save) {
  if (doc._status === 'published') return 'publish'
  if (operation === 'create') return 'create'
  const [was] = await executeInTransaction(
    req,
    sql`select documents.state = 'published' and main._status = 'draft' as is_taken_off
      from publication.documents
      join ${sql.identifier(reviewed.collection.replaceAll('-', '_'))} main on main.id::text = documents.id
      where documents.collection = ${reviewed.collection} and documents.id = ${reviewed.id}`,
  )
  if (was?.is_taken_off === true) return 'unpublish'
  return isDeepStrictEqual(written(doc), written(previousDoc ?? {})) ? null : 'edit'
}

function written(doc: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(doc).filter(([key]) => !incidental.includes(key)))
}

/** Drafts save themselves at each pause in typing: half an hour of it is one edit. */
async function noteEdit(req: PayloadRequest, { collection, id }: Reviewed): Promise<void> {
  if (req.user === null) return
  await executeInTransaction(
    req,
    sql`insert into review_events (target_collection, target_id, kind, by_id, by_name, detail)
      select ${collection}::text, ${id}::text, 'edit'::enum_review_events_kind, ${req.user.id}::uuid, ${req.user.name}::text, ''
      where not exists (
        select from review_events where target_collection = ${collection} and target_id = ${id}
          and kind in ('edit', 'create') and by_id = ${req.user.id}::uuid and created_at > now() - interval '30 minutes')`,
  )
}
