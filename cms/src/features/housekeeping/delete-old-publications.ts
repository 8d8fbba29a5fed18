import type { ClientBase } from 'pg'

/**
 * Forgets publications that went live more than 30 days ago, save the last of each document, which the
 * admin shows. Returns how many.
 */
export async function deleteOldPublications(database: ClientBase): Promise<number> {
  const { rowCount } = await database.query(`
    delete from publication.outbox old
    where old.state = 'live' and old.live_at < now() - interval '30 days'
      and exists (
        select from publication.outbox newer
        where newer.collection = old.collection and newer.document_id = old.document_id
          and newer.sequence > old.sequence
      )`)
  return rowCount ?? 0
}
