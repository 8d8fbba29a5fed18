import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../scripts/testing/test-database.ts'
import { acquireLeadership, renewLeadership } from './leadership.ts'
import { Ledger, settleSearchable } from './ledger.ts'
import { claimAtStart, claimWaiting } from './outbox.ts'

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
beforeEach(() => pool.query('delete from publication.documents; delete from publication.live'))

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
    const { rows } = await claimWaiting(pool, 1)
    expect(rows).toHaveLength(2)
  })

  test('remember former slugs, without the present one', async () => {
    await put('1', 'a')
    await put('1', 'b')
    await put('1', 'c')
    await put('1', 'a')
    const { documents } = await claimWaiting(pool, 1)
    expect(documents).toMatchObject([{ slug: 'a', formerSlugs: ['b', 'c'] }])
  })

  test('a removed document keeps its slugs and loses its text', async () => {
    await put('1', 'a')
    await put('1', 'b')
    await pool.query("select publication.remove_document('technologies', '1', '{}')")
    const { documents } = await claimWaiting(pool, 1)
    expect(documents).toEqual([
      { id: '1', collection: 'technologies', state: 'removed', slug: 'b', formerSlugs: ['a'], revision: 3, data: null },
    ])
  })

  test('a save that is rolled back publishes nothing', async () => {
    const client = await pool.connect()
    await client.query('begin')
    await put('1', 'a', undefined, client)
    await client.query('rollback')
    client.release()
    expect((await claimWaiting(pool, 1)).rows).toEqual([])
  })
})

describe('claims', () => {
  test('a claimed row is not claimed twice by the same leader, but is by the next', async () => {
    await put('1', 'a')
    expect((await claimWaiting(pool, 1)).rows).toHaveLength(1)
    expect((await claimWaiting(pool, 1)).rows).toHaveLength(0)
    expect((await claimWaiting(pool, 2)).rows).toHaveLength(1)
  })

  test('a leader that was replaced claims nothing', async () => {
    await put('1', 'a')
    await leadWith(2)
    expect((await claimWaiting(pool, 1)).rows).toEqual([])
    expect((await claimWaiting(pool, 2)).rows).toHaveLength(1)
    await pool.query('delete from publication.leader')
  })

  test('a row that commits late is not passed over', async () => {
    const slow = await pool.connect()
    await slow.query('begin')
    await put('1', 'slow', undefined, slow)
    await put('2', 'fast')
    expect((await claimWaiting(pool, 1)).rows.map((row) => row.document)).toEqual(['2'])
    await slow.query('commit')
    slow.release()
    expect((await claimWaiting(pool, 1)).rows.map((row) => row.document)).toEqual(['1'])
  })

  test('a document that does not fit the contract is told apart and stops no other', async () => {
    await put('1', 'a')
    await pool.query("select publication.put_document('technologies', '2', 'b', '{}', '{}')")
    const batch = await claimWaiting(pool, 1)
    expect(batch.documents.map(({ id }) => id)).toEqual(['1'])
    expect(batch.unreadable).toMatchObject([{ id: '2' }])
  })

  test('what failed with a document waits again with its next save, and at a retry', async () => {
    const together = await pool.connect()
    await together.query('begin')
    await put('1', 'a', undefined, together)
    await put('2', 'b', undefined, together)
    await together.query('commit')
    together.release()
    await leadWith(1)
    const ledger = new Ledger({ pool, fence: 1 })
    const fail = async () => {
      const { rows } = await claimWaiting(pool, 1)
      ledger.failed(
        rows.map(({ sequence }) => sequence),
        'formule fausse',
      )
      await ledger.settled()
      return rows.map(({ document }) => document)
    }
    expect(await fail()).toEqual(['1', '2'])
    await put('2', 'b', 'corrigé')
    expect(await fail()).toEqual(['1', '2', '2'])
    expect((await pool.query("select publication.retry('technologies', '1') as rows")).rows).toEqual([{ rows: 2 }])
  })
})

describe('the ledger', () => {
  test('of a leader that was replaced writes nothing', async () => {
    await put('1', 'a')
    const { rows, documents } = await claimWaiting(pool, 1)
    await claimWaiting(pool, 2)
    await leadWith(2)
    const ledger = new Ledger({ pool, fence: 1 })
    ledger.live({ sequences: rows.map(({ sequence }) => sequence), documents, addresses: [], pages: 0 })
    await ledger.settled()
    expect(await states()).toEqual(['claimed'])
    expect((await claimAtStart(pool, 3)).shown.documents).toEqual([])
  })

  test('tells addresses, faults and reasons, and what the site shows from then on', async () => {
    await put('1', 'a')
    await put('2', 'b')
    await leadWith(1)
    const { rows, documents } = await claimWaiting(pool, 1)
    const [first = 0, second = 0] = rows.map(({ sequence }) => sequence)
    const ledger = new Ledger({ pool, fence: 1 })
    const shown = documents.filter(({ id }) => id === '1')
    ledger.live({ sequences: [first], documents: shown, addresses: ['/technologies/a/', '/'], pages: 2 })
    ledger.failed([second], 'formule fausse')
    await ledger.settled()
    expect((await claimAtStart(pool, 1)).unfinished).toEqual([first])
    ledger.complete([first], [{ path: '/', reason: 'illisible' }])
    await ledger.settled()
    await settleSearchable(pool, { sequences: [first], fence: 1 })
    const states = await pool.query(
      `select state, addresses, pages, faults, reason, complete_at >= live_at as complete, searchable_at is not null as searchable
       from publication.outbox order by sequence`,
    )
    expect(states.rows).toEqual([
      {
        ...{ state: 'live', addresses: ['/technologies/a/', '/'], pages: 2, reason: null },
        ...{ faults: [{ path: '/', reason: 'illisible' }], complete: true, searchable: true },
      },
      {
        ...{ state: 'failed', addresses: [], pages: 0, reason: 'formule fausse' },
        ...{ faults: [], complete: null, searchable: false },
      },
    ])
    expect(await claimAtStart(pool, 1)).toMatchObject({ shown: { documents: shown }, unfinished: [] })
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
    const fence = await acquireLeadership(first, 0)
    expect(fence).not.toBeNull()
    expect(await acquireLeadership(second, 0)).toBeNull()
    expect(await renewLeadership(first, fence ?? 0)).toBe(true)
    await first.end()
    await expect.poll(() => acquireLeadership(second, 0)).toBe((fence ?? 0) + 1)
    await second.end()
  })

  test('goes on behind the site on disk when the database is an older one', async () => {
    const client = await connect()
    await pool.query('delete from publication.leader')
    expect(await acquireLeadership(client, 57)).toBe(58)
    await client.end()
    const heir = await connect()
    await expect.poll(() => acquireLeadership(heir, 70)).toBe(71)
    await heir.end()
  })

  test('is lost when the lease has run out and another takes it', async () => {
    const paused = await connect()
    const other = await connect()
    await pool.query('delete from publication.leader')
    const fence = await acquireLeadership(paused, 0)
    await pool.query("update publication.leader set leased_until = now() - interval '1 second'")
    expect(await acquireLeadership(other, 0)).toBe((fence ?? 0) + 1)
    expect(await renewLeadership(paused, fence ?? 0)).toBe(false)
    await Promise.all([paused.end(), other.end()])
  })
})

async function leadWith(fence: number): Promise<void> {
  await pool.query('delete from publication.leader')
  await pool.query('insert into publication.leader values (true, $1, 0, now(), now())', [fence])
}

async function states(): Promise<string[]> {
  const { rows } = await pool.query<{ state: string }>('select state from publication.outbox order by sequence')
  return rows.map(({ state }) => state)
}
