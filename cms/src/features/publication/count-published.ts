import type { Database } from '../../platform/database.ts'

/** How many documents each collection has published. */
export async function countPublished(database: Database): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ collection: string; count: number }>(
    `select collection, count(*)::int as count from publication.documents where state = 'published' group by collection`,
  )
  return new Map(rows.map(({ collection, count }) => [collection, count]))
}
