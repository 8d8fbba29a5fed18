import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import type { Role } from '../../access/roles.ts'

let app: TestPayload
let rest: typeof import('../../../testing/rest.ts').rest
let account: (role: Role) => ReturnType<typeof import('../../../testing/accounts.ts').createAccount>

beforeAll(async () => {
  app = await createTestPayload()
  ;({ rest } = await import('../../../testing/rest.ts'))
  const { createAccount } = await import('../../../testing/accounts.ts')
  account = (role) => createAccount(app.payload, role)
})
afterAll(() => app.close())

interface Entry {
  kind: string
  actor_name: string | null
  collection: string | null
  title: string | null
  detail: object
}
const entriesOf = async (id: string): Promise<Entry[]> => {
  const { rows } = await app.payload.db.pool.query<Entry>(
    `select kind, actor_name, collection, title, detail from journal.entries
     where document_id = $1 order by sequence`,
    [id],
  )
  return rows
}
const ask = async (sql: string, url?: string) => {
  if (url === undefined) return app.payload.db.pool.query(sql)
  const client = new Client({ connectionString: url })
  await client.connect()
  return client.query(sql).finally(() => client.end())
}
const technology = { title: 'Freinage', summary: 'Résumé', introduction: 'Un paragraphe.', order: 1 }

describe('the journal', () => {
  test.each([
    `update journal.entries set actor_name = 'autre'`,
    'delete from journal.entries',
    'truncate journal.entries',
    'alter table journal.entries disable trigger all',
    'drop table journal.entries',
    `set session_replication_role = 'replica'`,
  ])('cannot be changed by the role that serves: %s', async (sql) => {
    await account('author')
    await expect(ask(sql)).rejects.toThrow(/denied|owner|cannot be changed/)
  })

  test.each([
    `update journal.entries set at = now() - interval '2 years'`,
    'delete from journal.entries',
    'truncate journal.entries',
  ])('is refused to its owner too: %s', async (sql) => {
    await account('author')
    await expect(ask(sql, app.ownerUrl)).rejects.toThrow('cannot be changed')
  })

  test('has the time of the database, whatever is said', async () => {
    await ask(`insert into journal.entries (at, kind, document_id) values ('2001-01-01', 'imported', 'passé')`)
    const { rows } = await ask(
      `select at > now() - interval '1 minute' as now from journal.entries where document_id = 'passé'`,
    )
    expect(rows).toEqual([{ now: true }])
  })

  test('forgets what is older than a year, and nothing else', async () => {
    const owner = new Client({ connectionString: app.ownerUrl })
    await owner.connect()
    await owner.query('alter table journal.entries disable trigger entries_stamped')
    await owner.query(`insert into journal.entries (at, kind, document_id)
      select now() - days * interval '1 day', 'imported', 'âge ' || days from unnest(array[364, 367]) as days`)
    await owner.query('alter table journal.entries enable always trigger entries_stamped')
    await owner.end()
    expect((await ask('select journal.forget() as forgotten')).rows).toEqual([{ forgotten: '1' }])
    const { rows } = await ask(`select document_id from journal.entries where document_id like 'âge %'`)
    expect(rows).toEqual([{ document_id: 'âge 364' }])
  })
})

describe('what is written down', () => {
  test('who publishes, takes off and deletes, and when it was refused nothing', async () => {
    const author = await account('author')
    const admin = await account('admin')
    const as = (user: typeof author) => ({ collection: 'technologies' as const, overrideAccess: false, user })
    const { id } = await app.payload.create({ ...as(author), data: { ...technology, _status: 'published' } })
    await app.payload.update({ ...as(author), id, data: { _status: 'draft' }, unpublishAllLocales: true })
    await expect(app.payload.delete({ ...as(author), id })).rejects.toThrow()
    await app.payload.delete({ ...as(admin), id })
    expect(await entriesOf(id)).toMatchObject([
      { kind: 'published', actor_name: 'author', title: 'Freinage', detail: { cause: 'save' } },
      { kind: 'unpublished', actor_name: 'author' },
      { kind: 'deleted', actor_name: 'admin', collection: 'technologies' },
    ])
  })

  test('accounts: made, renamed, given a role or a password, never the password itself', async () => {
    const admin = await account('admin')
    const { id } = await account('author')
    const change = (data: object) =>
      app.payload.update({ collection: 'users', id, data, overrideAccess: false, user: admin })
    await change({ role: 'reviewer' })
    await change({ name: 'Camille', password: 'phrase que nul ne lit' })
    await app.payload.delete({ collection: 'users', id, user: admin })
    const entries = await entriesOf(id)
    expect(entries.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['account-created', { role: 'author' }],
      ['role-changed', { from: 'author', to: 'reviewer' }],
      ['password-changed', {}],
      ['account-changed', {}],
      ['deleted', {}],
    ])
    const { rows } = await ask('select * from journal.entries')
    expect(JSON.stringify(rows)).not.toMatch(/phrase que nul ne lit|hash|@exemple\.fr/)
  })

  test('who signs in and out, and who did not get in', async () => {
    const { id, email, password } = await account('author')
    const login = (body: object) => rest('/users/login', { method: 'POST', body: JSON.stringify(body) })
    await login({ email, password: 'mot tapé par erreur' })
    const { body } = await login({ email, password })
    const headers = { Authorization: `JWT ${(body as { token: string }).token}` }
    await rest('/users/logout', { method: 'POST', headers })
    const { rows } = await ask(
      `select kind from journal.entries where '${id}' in (actor_id, document_id) order by sequence`,
    )
    expect(rows.map(({ kind }) => kind)).toEqual(['account-created', 'sign-in-refused', 'signed-in', 'signed-out'])
    const { rows: all } = await ask('select * from journal.entries')
    expect(JSON.stringify(all)).not.toContain('mot tapé par erreur')
  })

  test('strangers who knock without end do not fill it', async () => {
    const knock = () =>
      rest('/users/login', {
        method: 'POST',
        body: JSON.stringify({ email: 'inconnu@exemple.fr', password: 'x'.repeat(12) }),
      })
    for (let round = 0; round < 8; round += 1) await Promise.all(Array.from({ length: 10 }, knock))
    const { rows } = await ask(`select count(*)::int as count from journal.entries where kind = 'sign-in-refused'`)
    expect(rows[0]?.count).toBeGreaterThan(50)
    expect(rows[0]?.count).toBeLessThan(75)
  })
})

describe('as a file', () => {
  test('administrators alone have it, by person, kind, document and date', async () => {
    const [admin, author] = [await account('admin'), await account('author')]
    const ask = async (person: typeof admin | null, query: string) => {
      const { handleEndpoints } = await import('payload')
      const { default: config } = await import('../../payload.config.ts')
      const token = person && (await app.payload.login({ collection: 'users', data: person })).token
      const origin = process.env.PUBLIC_URL ?? ''
      const headers = { Origin: origin, ...(token ? { Authorization: `JWT ${token}` } : {}) }
      const request = new Request(`${origin}/api/journal/export${query}`, { headers })
      const response = await handleEndpoints({ config, request })
      return { status: response.status, lines: (await response.text()).trimEnd().split('\r\n').slice(1) }
    }
    expect((await ask(null, '')).status).toBe(401)
    expect((await ask(author, '')).status).toBe(403)
    expect((await ask(admin, '?kind=inconnu')).status).toBe(400)
    expect((await ask(admin, '?from=hier')).status).toBe(400)
    const own = await ask(admin, `?person=${admin.id}&kind=signed-in&from=&to=`)
    expect(own.lines).toHaveLength(3)
    expect((await ask(admin, `?document=${author.id}`)).lines).toMatchObject([expect.stringContaining('Compte créé')])
    expect((await ask(admin, '?to=2020-01-01')).lines).toEqual([])
  })
})
