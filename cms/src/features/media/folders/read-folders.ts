import type { Payload } from 'payload'
import type { FolderList } from './folder-list.ts'

/** Which folders there are, and how many files lie in each itself. */
export async function readFolders({ db }: Payload): Promise<FolderList> {
  const { rows } = await db.pool.query<{ path: string | null; count: number }>(
    'select folder as path, count(*)::int as count from media group by folder order by folder',
  )
  const folders = rows.flatMap(({ path, count }) => (path === null ? [] : [{ path, count }]))
  return { folders, loose: rows.find(({ path }) => path === null)?.count ?? 0 }
}
