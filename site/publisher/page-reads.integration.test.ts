import { Pool } from 'pg'
import { expect, test } from 'vitest'
import { createTestDatabase } from '../../scripts/testing/test-database.ts'
import { readCounts } from './page-reads.ts'

test('reads are told by path', async () => {
  const database = await createTestDatabase()
  const pool = new Pool({ connectionString: database.databaseUrl })
  try {
    await pool.query("insert into publication.page_reads (path, reads) values ('/', 12.5), ('/codes/', 3)")
    expect(await readCounts(pool)).toEqual(
      new Map([
        ['/', 12.5],
        ['/codes/', 3],
      ]),
    )
  } finally {
    await pool.end()
    await database.close()
  }
})
