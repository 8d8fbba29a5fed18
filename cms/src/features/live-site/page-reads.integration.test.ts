import { Pool } from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../../scripts/testing/test-database.ts'
import { PageReads } from './page-reads.ts'

const logger = { warn: vi.fn() }
let testDatabase: TestDatabase
let database: Pool

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = new Pool({ connectionString: testDatabase.databaseUrl, max: 2 })
})
afterEach(async () => {
  vi.clearAllMocks()
  await database.query('delete from publication.page_reads')
})
afterAll(async () => {
  await database.end()
  await testDatabase.close()
})

const stored = async () => {
  const { rows } = await database.query<{ path: string; reads: number }>(
    'select path, reads from publication.page_reads order by path',
  )
  return rows.map(({ path, reads }) => [path, reads])
}

test('reads of several servers add up', async () => {
  const [one, other] = [new PageReads({ database, logger }), new PageReads({ database, logger })]
  for (const path of ['/', '/codes/', '/']) one.count(path)
  await one.stop()
  for (const path of ['/articles/fap/', '/']) other.count(path)
  await other.stop()
  expect(await stored()).toEqual([
    ['/', 3],
    ['/articles/fap/', 1],
    ['/codes/', 1],
  ])
})

test('what was written is not written again', async () => {
  const reads = new PageReads({ database, logger })
  reads.count('/')
  await Promise.all([reads.flush(), reads.flush()])
  reads.count('/')
  await reads.flush()
  expect(await stored()).toEqual([['/', 2]])
})

test('what is read while counts are on their way is counted the next time', async () => {
  const reads = new PageReads({ database, logger })
  reads.count('/')
  const flushed = reads.flush()
  // The statement of the first flush is sent in a later turn than its rows are chosen.
  await Promise.resolve()
  reads.count('/')
  await flushed
  await reads.flush()
  expect(await stored()).toEqual([['/', 2]])
})

test('more pages than a statement takes', async () => {
  const reads = new PageReads({ database, logger })
  for (let n = 0; n < 2500; n += 1) reads.count(`/codes/${n}/`)
  await reads.flush()
  expect(await stored()).toHaveLength(2500)
})

test('while the database is away counts are kept, the fault is logged and nobody else hears of it', async () => {
  let away = true
  const query = vi.fn((...args: [string, unknown[]]) =>
    away ? Promise.reject(new Error('connection refused')) : database.query(...args),
  )
  const reads = new PageReads({ database: { query } as unknown as Pool, logger })
  reads.count('/')
  await reads.flush()
  expect(logger.warn).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ event: 'page-reads-kept', pages: 1 }))
  away = false
  reads.count('/')
  await reads.stop()
  expect(await stored()).toEqual([['/', 2]])
})
