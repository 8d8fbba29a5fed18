import type { Pool } from 'pg'

/** How often readers ask for each page, as servers count it. */
export async function readCounts(pool: Pool): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ path: string; reads: number }>('select path, reads from publication.page_reads')
  return new Map(rows.map(({ path, reads }) => [path, reads]))
}
