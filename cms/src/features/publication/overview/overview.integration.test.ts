import { publicationPage, publisherReport } from '@mecaformation/contracts/publication/publications'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../../scripts/testing/test-payload.ts'

let app: TestPayload
let rest: typeof import('../../../../testing/rest.ts').rest
let author: { id: string; authorization: string }

beforeAll(async () => {
  app = await createTestPayload()
  rest = (await import('../../../../testing/rest.ts')).rest
  const { createAccount } = await import('../../../../testing/accounts.ts')
  const { id, email, password } = await createAccount(app.payload, 'author')
  const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
  author = { id, authorization: `JWT ${token}` }
})
afterAll(() => app.close())
beforeEach(async () => {
  await query('delete from publication.outbox')
  await query('delete from publication.leader')
})

const query = (text: string, values: unknown[] = []) => app.payload.db.pool.query(text, values)
const asked = (path: string) => rest(path, { headers: { Authorization: author.authorization } })
const list = async (filter = '') => publicationPage.parse((await asked(`/publications${filter}`)).body)
const titles = async (filter?: string) => (await list(filter)).publications.map(({ title }) => title)

/** Rows of the outbox: each title with what makes it special. */
async function put(title: string, row: Record<string, unknown> = {}) {
  const all = { collection: 'articles', document_id: title, revision: 1, operation: 'put', title, ...row }
  const columns = Object.keys(all)
  await query(
    `insert into publication.outbox (${columns}) values (${columns.map((_, index) => `$${index + 1}`)})`,
    Object.values(all),
  )
}

describe('the list of publications', () => {
  test('is newest first, and goes on where a page ends, whatever comes meanwhile', async () => {
    for (let n = 1; n <= 120; n++) await put(`n${n}`)
    const first = await list()
    expect(first.publications[0]?.title).toBe('n120')
    expect(first.publications).toHaveLength(50)
    await put('nouvelle')
    const second = await list(`?before=${first.older}`)
    expect(second.publications.map(({ title }) => title)).toEqual(Array.from({ length: 50 }, (_, n) => `n${70 - n}`))
    const last = await list(`?before=${second.older}`)
    expect(last.publications.at(-1)?.title).toBe('n1')
    expect(last.older).toBeNull()
  })

  test('is filtered by state, collection and author, together too', async () => {
    await put('attend')
    await put('en main', { state: 'claimed', author: author.id })
    await put('en ligne', { state: 'live', live_at: new Date(), author: author.id })
    await put('en échec', { state: 'failed', reason: 'x', collection: 'media' })
    expect(await titles('?state=waiting')).toEqual(['en main', 'attend'])
    expect(await titles('?state=live')).toEqual(['en ligne'])
    expect(await titles('?state=failed')).toEqual(['en échec'])
    expect(await titles('?collection=media')).toEqual(['en échec'])
    expect(await titles(`?author=${author.id}`)).toEqual(['en ligne', 'en main'])
    expect(await titles('?author=software')).toEqual(['en échec', 'attend'])
    expect(await titles(`?author=${author.id}&state=waiting`)).toEqual(['en main'])
  })

  test('tells who, why, how fast, and what failed', async () => {
    const queued_at = new Date(Date.now() - 60_000)
    const later = (milliseconds: number) => new Date(queued_at.getTime() + milliseconds)
    await put('logiciel', { cause: 'software', state: 'failed', reason: '✖ mauvais' })
    await put('parti', { author: '7a1b0c52-0000-4000-8000-000000000000', operation: 'remove' })
    await put('rapide', {
      author: author.id,
      state: 'live',
      queued_at,
      live_at: later(120),
      complete_at: later(900),
      addresses: ['/1/', '/2/', '/3/', '/4/', '/5/', '/6/'],
      pages: 12,
      faults: JSON.stringify([{ path: '/2/', reason: 'x' }]),
    })
    const { publications, mayRetry, authors } = await list()
    expect(publications).toMatchObject([
      {
        author: 'author',
        removed: false,
        delays: { live: 120, complete: 900, searchable: null },
        pages: 12,
        faults: 1,
      },
      { author: '', removed: true, delays: null, failure: null, cause: 'save' },
      { author: null, cause: 'software', failure: { kind: 'stored-form', reason: '✖ mauvais' } },
    ])
    expect(publications[0]?.addresses).toHaveLength(5)
    expect({ mayRetry, authors }).toEqual({ mayRetry: true, authors: [{ id: author.id, name: 'author' }] })
  })

  test.each(['?before=0', "?before=1'--", '?state=x', '?collection=users', '?author=1'])(
    'refuses %s',
    async (filter) => {
      expect((await asked(`/publications${filter}`)).status).toBe(400)
    },
  )
})

describe('the report', () => {
  const report = async () => publisherReport.parse((await asked('/publications/report')).body)

  test('of a house where nothing ever happened', async () => {
    expect(await report()).toEqual({
      health: { status: 'down', since: null },
      leadsSince: null,
      waiting: { count: 0, since: null },
      delays: null,
      lastFailure: null,
    })
  })

  test('knows who leads by a lease and a living connection', async () => {
    await query(`insert into publication.leader
      select true, 1, pid, backend_start, now() + interval '10 seconds' from pg_stat_activity where pid = pg_backend_pid()`)
    expect(await report()).toMatchObject({ health: { status: 'well' }, leadsSince: expect.any(String) })
    await query("update publication.leader set leased_until = now() - interval '1 second'")
    expect((await report()).leadsSince).toBeNull()
    await query("update publication.leader set leased_until = now() + interval '9 seconds', backend_pid = 1")
    expect((await report()).leadsSince).toBeNull()
  })

  test('counts what waits, and the delays of the last day', async () => {
    const now = Date.now()
    const ago = (seconds: number) => new Date(now - seconds * 1000)
    for (let n = 1; n <= 20; n++) await put(`n${n}`, { state: 'live', queued_at: ago(100), live_at: ago(100 - n) })
    await put('hier', { state: 'live', queued_at: ago(100_000), live_at: ago(90_000) })
    await put('importée', { state: 'live', queued_at: ago(100), live_at: ago(1), cause: 'import' })
    await put('en échec', { state: 'failed', reason: 'x' })
    await put('attend', { queued_at: ago(40) })
    const { delays, waiting, lastFailure } = await report()
    expect(delays).toEqual({ count: 20, p50: 10_000, p95: 19_000 })
    expect(waiting).toMatchObject({ count: 1, since: expect.any(String) })
    expect(lastFailure).toMatchObject({ collection: 'articles', documentId: 'en échec', title: 'en échec' })
  })
})

test('all of it is for staff only', async () => {
  for (const path of ['/publications', '/publications/report', '/publications/health']) {
    expect((await rest(path)).status).toBe(401)
    expect((await asked(path)).status).toBe(200)
  }
})
