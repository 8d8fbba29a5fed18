import { type WrittenCollection, writtenCollections } from '@mecaformation/contracts/publication/documents'
import { type ReviewState, reviewStates } from '@mecaformation/domain/workflow/review-state'
import { z } from 'zod'
import type { Database } from '../../platform/database.ts'

/** Of somebody's last works; what lies further back is in no home. */
const lookedAt = 200

const total = z.number().int()
const document = {
  collection: z.enum(writtenCollections),
  id: z.string(),
  title: z
    .string()
    .nullable()
    .transform((title) => title ?? ''),
}

/** Some of them, and how many there are. */
export interface Some<T> {
  total: number
  first: T[]
}

export interface AskedReview {
  collection: WrittenCollection
  id: string
  title: string
  askedBy: string | null
  askedAt: Date | null
}

/** Texts that somebody else handed in to be read; who waited longest comes first. */
export async function readToReview(database: Database, person: string, limit: number): Promise<Some<AskedReview>> {
  const { rows } = await database.query(
    `select target_collection as collection, target_id as id, title, asked_by_name as "askedBy",
       asked_at as "askedAt", count(*) over ()::int as total
     from reviews where state = 'in-review' and asked_by_id is distinct from $1::uuid
     order by asked_at, id limit $2`,
    [person, limit],
  )
  const asked = z.array(z.object({ ...document, askedBy: z.string().nullable(), askedAt: z.date().nullable(), total }))
  return some(asked.parse(rows))
}

export interface OwnText {
  collection: WrittenCollection
  id: string
  title: string
  changedAt: Date
  state: ReviewState
  /** Comments that are not settled. */
  comments: number
}

/**
 * What somebody has in hand: drafts that this person wrote in last, and those handed in to be read. What a reviewer
 * gave back comes first, then what changed last. A history tells one edit for half an hour of writing, so that another
 * one's is known to be later once it lies further off.
 */
export async function readOwnTexts(database: Database, person: string, limit: number): Promise<Some<OwnText>> {
  const { rows } = await database.query(
    `with written as (
       select target_collection as collection, target_id as id, max(created_at) as at
       from review_events where by_id = $1::uuid and kind in ('create', 'edit')
       group by target_collection, target_id order by at desc limit ${lookedAt}
     ), own as (
       select collection, id from written where not exists (
         select from review_events other
         where other.target_id = written.id and other.target_collection = written.collection
           and other.kind in ('create', 'edit') and other.by_id is distinct from $1::uuid
           and other.created_at > written.at + interval '30 minutes')
       union
       select target_collection, target_id from reviews
       where asked_by_id = $1::uuid and state in ('in-review', 'changes-requested', 'approved')
     )
     select drafts.collection, drafts.id, drafts.data ->> 'title' as title, drafts.changed_at as "changedAt",
       coalesce(reviews.state::text, 'draft') as state, count(*) over ()::int as total,
       (select count(*)::int from review_comments comments
        where comments.target_collection = drafts.collection and comments.target_id = drafts.id
          and thread is null and resolved_by_name is null) as comments
     from own join publication.drafts using (collection, id)
     left join reviews on reviews.target_collection = drafts.collection and reviews.target_id = drafts.id
     -- Of reserved lessons all of the text is kept there, published or not.
     where drafts.collection <> 'lessons' or exists (
       select from _lessons_v where parent_id = drafts.id::uuid and latest and version__status = 'draft')
     order by reviews.state is not distinct from 'changes-requested' desc, drafts.changed_at desc limit $2`,
    [person, limit],
  )
  const own = z.array(
    z.object({ ...document, changedAt: z.date(), state: z.enum(reviewStates), comments: total, total }),
  )
  return some(own.parse(rows))
}

function some<T extends { total: number }>(rows: T[]): Some<Omit<T, 'total'>> {
  return { total: rows[0]?.total ?? 0, first: rows.map(({ total: _, ...row }) => row) }
}
