import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../../scripts/testing/test-database.ts'
import type { MailMessage } from '../../platform/queues.ts'
import { readHealth } from './read-health.ts'
import { watchPublisher } from './watch-publisher.ts'

let database: TestDatabase
let client: Client
let sent: MailMessage[]

beforeAll(async () => {
  database = await createTestDatabase()
  client = new Client({ connectionString: database.databaseUrl })
  await client.connect()
  await client.query(`insert into users (email, name, role) values
    ('admin-1@exemple.fr', 'Un', 'admin'), ('admin-2@exemple.fr', 'Deux', 'admin'), ('author@exemple.fr', 'Trois', 'author')`)
})
afterAll(async () => {
  await client.end()
  await database.close()
})
beforeEach(async () => {
  sent = []
  await client.query('delete from publication.outages')
  await client.query('delete from publication.outbox')
  await client.query('delete from publication.leader')
})

const look = () =>
  watchPublisher(client, {
    adminUrl: 'http://127.0.0.1:3000/admin/publications',
    queueMail: async (mail) => void sent.push(mail),
  })

/** Lets the last sign of the publisher lie that many seconds back. */
const heard = (seconds: number) =>
  client.query(
    `insert into publication.leader values (true, 1, 0, now(), now() + make_interval(secs => 10 - $1))
     on conflict (singleton) do update set leased_until = excluded.leased_until`,
    [seconds],
  )
const waits = (seconds: number) =>
  client.query(
    `insert into publication.outbox (collection, document_id, revision, operation, queued_at)
     values ('articles', 'a', 1, 'put', now() - make_interval(secs => $1))`,
    [seconds],
  )

test('reads the signs of life by the clock of the database', async () => {
  expect((await readHealth(client)).health).toEqual({ status: 'down', since: null })
  await heard(2)
  expect((await readHealth(client)).health).toEqual({ status: 'well' })
  await heard(20)
  const { health, now } = await readHealth(client)
  expect(health.status === 'down' && Math.round((now - (health.since ?? 0)) / 1000)).toBe(20)
  await heard(2)
  await waits(40)
  expect((await readHealth(client)).health.status).toBe('late')
})

test('administrators are told once that the publisher is down, and once that it is back', async () => {
  await heard(60)
  expect(await look()).toBeNull()
  await heard(200)
  expect(await look()).toBe('begin')
  expect(await look()).toBeNull()
  expect(sent).toHaveLength(2)
  expect(sent[0]).toMatchObject({
    to: ['admin-1@exemple.fr'],
    subject: expect.stringContaining('ne répond plus'),
  })
  expect(sent[0]?.text).toContain('http://127.0.0.1:3000/admin/publications')
  await heard(1)
  expect(await look()).toBe('end')
  expect(await look()).toBeNull()
  expect(sent.slice(2).map(({ subject }) => subject)).toEqual(
    Array(2).fill('MécaFormation\u00a0: les mises en ligne ont repris'),
  )
})

test('a delay after a silence is the same outage', async () => {
  await heard(200)
  await waits(200)
  expect(await look()).toBe('begin')
  await heard(1)
  expect(await look()).toBeNull()
  await client.query("update publication.outbox set state = 'live', live_at = now()")
  expect(await look()).toBe('end')
  const { rows } = await client.query('select kind, ended_at > began_at as ended from publication.outages')
  expect(rows).toEqual([{ kind: 'down', ended: true }])
})

test('when the e-mail cannot be queued, the outage is not noted: the next look tells', async () => {
  await heard(200)
  const failing = watchPublisher(client, {
    adminUrl: '',
    queueMail: async () => {
      throw new Error('the queue is away')
    },
  })
  await expect(failing).rejects.toThrow('the queue is away')
  expect(await look()).toBe('begin')
})

test('two workers that look at once tell once', async () => {
  const other = new Client({ connectionString: database.databaseUrl })
  await other.connect()
  await heard(200)
  const options = { adminUrl: '', queueMail: async (mail: MailMessage) => void sent.push(mail) }
  const steps = await Promise.all([watchPublisher(client, options), watchPublisher(other, options)])
  await other.end()
  expect(steps.sort()).toEqual(['begin', null])
  expect(sent).toHaveLength(2)
})
