import type { ClientBase } from 'pg'

/** What a night leaves of each read: last week's reads still count for half, last season's for nothing. */
const left = 0.9
const dust = 0.5

/** Lets old reads of pages fade, and forgets pages that are hardly read any more. */
export async function fadePageReads(database: ClientBase): Promise<void> {
  await database.query('delete from publication.page_reads where reads * $1::double precision < $2', [left, dust])
  await database.query('update publication.page_reads set reads = reads * $1::double precision', [left])
}
