import { type PublishedCollection, publishedCollections } from '@mecaformation/contracts/publication/documents'
import type { Database } from '../../platform/database.ts'

/** A published document with references that lead readers nowhere. */
export interface BrokenLinks {
  collection: PublishedCollection
  id: string
  title: string
  /** How many documents it names that are not on the site. */
  count: number
  /** What the first of them is called; null when there is none any more. */
  target: string | null
}

/**
 * Published documents that name what the site does not show, by title: some of them, and how many there are. It is
 * what the panel of quality warns of before a publication (`link-faults`), told of all that stands already.
 */
export async function readBrokenLinks(
  database: Database,
  limit: number,
): Promise<{ total: number; first: BrokenLinks[] }> {
  const { rows } = await database.query<BrokenLinks & { total: number }>(
    // Few names lead nowhere: whether each is of what readers may see at all is asked of these few alone.
    `with nowhere as materialized (
       select user_collection, user_id, user_title, collection, id from publication.uses
       where version = 'published' and not exists (
         select from publication.documents aim
         where aim.collection = uses.collection and aim.id = uses.id and aim.state = 'published')
     ), broken as (
       select user_collection, user_id, max(user_title) as title, count(distinct (collection, id))::int as count,
         min(collection || '/' || id) as target
       from nowhere where collection = any($1) group by user_collection, user_id
     )
     select broken.user_collection as collection, broken.user_id as id, broken.title, broken.count,
       drafts.data ->> 'title' as target, count(*) over ()::int as total
     from broken
     join publication.documents shown
       on shown.collection = user_collection and shown.id = user_id and shown.state = 'published'
     left join publication.drafts
       on drafts.collection = split_part(target, '/', 1) and drafts.id = split_part(target, '/', 2)
     order by broken.title, broken.user_id limit $2`,
    [publishedCollections, limit],
  )
  return { total: rows[0]?.total ?? 0, first: rows.map(({ total: _, ...links }) => links) }
}
