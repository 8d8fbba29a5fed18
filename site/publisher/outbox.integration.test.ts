import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../scripts/testing/test-database.ts'
import { acquireLeadership, renewLeadership } from './leadership.ts'
import { claimWaiting, settle, settleSearchable } from './outbox.ts'

let database: TestDatabase
let pool: pg.Pool

beforeAll(async () => {
  database = await createTestDatabase()
  pool = new pg.Pool({ connectionString: database.databaseUrl, max: 4 })
})
afterAll(async () => {
  await pool.end()
  await database.close()
})
afterEach(() => pool.query('delete from publication.outbox'))
beforeEach(() => pool.query('delete from publication.documents'))

const dates = { publishedAt: '2026-11-22T10:00:00.000Z', updatedAt: '2026-11-22T10:00:00.000Z' }
function technology(id: string, slug: string, title = slug) {
  return { collection: 'technologies', id, slug, title, summary: 'Résumé', ...dates, order: 1, introduction: [] }
}

async function put(
  id: string,
  slug: string,
  title?: string,
  on: pg.Pool | pg.PoolClient = pool,
): Promise<string | null> {
  const { rows } = await on.query<{ revision: string | null }>(
    "select publication.put_document($1, $2, $3, $4, '{}') as revision",
    ['technologies', id, slug, technology(id, slug, title)],
  )
  return rows[0]?.revision ?? null
}

describe('put_document and remove_document', () => {
  test('count revisions, and queue nothing when nothing changed', async () => {
    expect(await put('1', 'adas')).toBe('1')
    expect(await put('1', 'adas')).toBeNull()
    expect(await put('1', 'adas', 'ADAS')).toBe('2')
    const { rows } = await claimWaiting(pool, { fence: 1, documents: 'claimed' })
    expect(rows).toHaveLength(2)
  })

  test('remember former slugs, without the present one', async () => {
    await put('1', 'a')
    await put('1', 'b')
    await put('1', 'c')
    await put('1', 'a')
    const { documents } = await claimWaiting(pool, { fence: 1, documents: 'claimed' })
    expect(documents).toMatchObject([{ slug: 'a', formerSlugs: ['b', 'c'] }])
  })

  test('a removed document keeps its slugs and loses its text', async () => {
    await put('1', 'a')
    await put('1', 'b')
    await pool.query("select publication.remove_document('technologies', '1', '{}')")
    const { documents } = await claimWaiting(pool, { fence: 1, documents: 'claimed' })
    expect(documents).toEqual([
      { id: '1', collection: 'technologies', state: 'removed', slug: 'b', formerSlugs: ['a'], data: null },
    ])
  })

  test('a save that is rolled back publishes nothing', async () => {
    const client = await pool.connect()
    await client.query('begin')
    await put('1', 'a', undefined, client)
    await client.query('rollback')
    client.release()
    expect((await claimWaiting(pool, { fence: 1, documents: 'claimed' })).rows).toEqual([])
  })
})

describe('claims', () => {
  test('a claimed row is not claimed twice by the same leader, but is by the next', async () => {
    await put('1', 'a')
    expect((await claimWaiting(pool, { fence: 1, documents: 'claimed' })).rows).toHaveLength(1)
    expect((await claimWaiting(pool, { fence: 1, documents: 'claimed' })).rows).toHaveLength(0)
    expect((await claimWaiting(pool, { fence: 2, documents: 'all' })).rows).toHaveLength(1)
  })

  test('a row that commits late is not passed over', async () => {
    const slow = await pool.connect()
    await slow.query('begin')
    await put('1', 'slow', undefined, slow)
    await put('2', 'fast')
    expect((await claimWaiting(pool, { fence: 1, documents: 'claimed' })).rows.map((row) => row.documentId)).toEqual([
      '2',
    ])
    await slow.query('commit')
    slow.release()
    expect((await claimWaiting(pool, { fence: 1, documents: 'claimed' })).rows.map((row) => row.documentId)).toEqual([
      '1',
    ])
  })

  test('a document that does not fit the contract is told apart and stops no other', async () => {
    await put('1', 'a')
    await pool.query("select publication.put_document('technologies', '2', 'b', '{}', '{}')")
    const batch = await claimWaiting(pool, { fence: 1, documents: 'claimed' })
    expect(batch.documents.map(({ id }) => id)).toEqual(['1'])
    expect(batch.unreadable).toMatchObject([{ id: '2' }])
  })

  test('a leader that was replaced settles nothing', async () => {
    await put('1', 'a')
    const [row] = (await claimWaiting(pool, { fence: 1, documents: 'claimed' })).rows
    await claimWaiting(pool, { fence: 2, documents: 'all' })
    await settle(pool, 1, { live: [{ sequence: row?.sequence ?? 0, addresses: [] }], failed: [] })
    expect(await states()).toEqual(['claimed'])
  })

  test('settled rows tell their addresses, their reason, and when search knows them', async () => {
    await put('1', 'a')
    await put('2', 'b')
    const [first, second] = (await claimWaiting(pool, { fence: 1, documents: 'claimed' })).rows.map(
      (row) => row.sequence,
    )
    await settle(pool, 1, {
      live: [{ sequence: first ?? 0, addresses: ['/technologies/a/', '/'] }],
      failed: [{ sequence: second ?? 0, reason: 'formule fausse' }],
    })
    await settleSearchable(pool, [first ?? 0])
    const { rows } = await pool.query(
      'select state, addresses, reason, searchable_at is not null as searchable from publication.outbox order by sequence',
    )
    expect(rows).toEqual([
      { state: 'live', addresses: ['/technologies/a/', '/'], reason: null, searchable: true },
      { state: 'failed', addresses: [], reason: 'formule fausse', searchable: false },
    ])
  })
})

describe('leadership', () => {
  const connect = async () => {
    const client = new pg.Client({ connectionString: database.databaseUrl })
    await client.connect()
    return client
  }

  test('is held by one, and passes at once when its connection dies, with a greater fence', async () => {
    const first = await connect()
    const second = await connect()
    const fence = await acquireLeadership(first)
    expect(fence).not.toBeNull()
    expect(await acquireLeadership(second)).toBeNull()
    expect(await renewLeadership(first, fence ?? 0)).toBe(true)
    await first.end()
    await expect.poll(() => acquireLeadership(second)).toBe((fence ?? 0) + 1)
    await second.end()
  })

  test('is lost when the lease has run out and another takes it', async () => {
    const paused = await connect()
    const other = await connect()
    await pool.query('delete from publication.leader')
    const fence = await acquireLeadership(paused)
    await pool.query("update publication.leader set leased_until = now() - interval '1 second'")
    expect(await acquireLeadership(other)).toBe((fence ?? 0) + 1)
    expect(await renewLeadership(paused, fence ?? 0)).toBe(false)
    await Promise.all([paused.end(), other.end()])
  })
})

async function states(): Promise<string[]> {
  const { rows } = await pool.query<{ state: string }>('select state from publication.outbox order by sequence')
  return rows.map(({ state }) => state)
}
