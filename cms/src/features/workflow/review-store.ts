import type { WrittenCollection } from '@mecaformation/contracts/publication/documents'
import type { ReviewEventKind } from '@mecaformation/contracts/workflow/review'
import { type ReviewSituation, type ReviewState, reviewStates } from '@mecaformation/domain/workflow/review-state'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '../../platform/transaction.ts'

/** A document whose text is reviewed. */
export interface Reviewed {
  collection: WrittenCollection
  id: string
}

/** Where nobody asked for a review yet, the state follows from whether the latest text is the published one. */
export const stateWithout = (status: unknown): ReviewState => (status === 'published' ? 'published' : 'draft')

export function reviewStateOf(text: unknown): ReviewState {
  const state = reviewStates.find((known) => known === text)
  if (state === undefined) throw new TypeError(`no state of a review: ${String(text)}`)
  return state
}

/** How a review stands, held until the transaction of `req` ends; begun where there was none. */
export async function holdReview(
  req: PayloadRequest,
  { collection, id }: Reviewed,
  { title, status }: { title: string; status: unknown },
): Promise<ReviewSituation> {
  await executeInTransaction(
    req,
    sql`insert into reviews (target_collection, target_id, title, state)
      values (${collection}, ${id}, ${title}, ${stateWithout(status)}) on conflict do nothing`,
  )
  const [row] = await executeInTransaction(
    req,
    sql`select state, asked_by_id, (select count(*)::int from review_comments
        where target_collection = ${collection} and target_id = ${id} and thread is null and resolved_by_name is null)
        as open_comments
      from reviews where target_collection = ${collection} and target_id = ${id} for update`,
  )
  if (row === undefined) throw new Error(`the review of ${collection}/${id} cannot be held`)
  return {
    state: reviewStateOf(row.state),
    askedBy: row.asked_by_id === null ? null : String(row.asked_by_id),
    openComments: Number(row.open_comments),
  }
}

/** Adds what somebody did to the history of a document, in the transaction of `req`. */
export async function noteEvent(
  req: PayloadRequest,
  { collection, id }: Reviewed,
  { kind, detail = '' }: { kind: ReviewEventKind; detail?: string },
): Promise<void> {
  await executeInTransaction(
    req,
    sql`insert into review_events (target_collection, target_id, kind, by_id, by_name, detail)
      values (${collection}, ${id}, ${kind}, ${req.user?.id ?? null}::uuid, ${req.user?.name ?? null}, ${detail})`,
  )
}
