import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../scripts/testing/test-payload.ts'

type Database = TestPayload['payload']['db']['drizzle']

let app: TestPayload
beforeAll(async () => {
  app = await createTestPayload()
})
afterAll(() => app.close())

const title = 'Perdue ?'
const data = { title, summary: 'Résumé', introduction: 'Un paragraphe.', order: 1, _status: 'published' as const }
const stored = async () => {
  const { totalDocs } = await app.payload.count({ collection: 'technologies', where: { title: { equals: title } } })
  return totalDocs
}

async function begun(): Promise<string> {
  const id = await app.payload.db.beginTransaction()
  if (id === null) throw new Error('no transaction')
  return String(id)
}

/** The database goes away under a transaction; resolves when both sides know. */
async function cutOff(transaction: string): Promise<void> {
  const session = app.payload.db.sessions?.[transaction]
  if (session === undefined) throw new Error('the transaction is gone')
  const { rows } = await (session.db as Database).execute('select pg_backend_pid() as pid')
  const client = new Client({ connectionString: app.databaseUrl })
  await client.connect()
  await client.query('select pg_terminate_backend($1, 10000)', [rows[0]?.pid])
  await client.end()
  await expect((session.db as Database).execute('select 1')).rejects.toThrow()
}

test('a save whose commit fails is not said to be saved', async () => {
  const transactionID = await begun()
  await app.payload.create({ collection: 'technologies', data, req: { transactionID } })
  await cutOff(transactionID)
  await expect(app.payload.db.commitTransaction(transactionID)).rejects.toThrow('did not confirm')
  expect(await stored()).toBe(0)
})

test('a save that is rolled back by a lost connection leaves the next ones alone', async () => {
  const transactionID = await begun()
  await cutOff(transactionID)
  await app.payload.db.rollbackTransaction(transactionID)
  await app.payload.create({ collection: 'technologies', data })
  expect(await stored()).toBe(1)
})
