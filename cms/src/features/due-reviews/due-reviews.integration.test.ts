import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { createAccount } from '../../../testing/accounts.ts'
import { type Base, formOf, storeBase } from '../../../testing/library-of-each.ts'
import type { Role } from '../../access/roles.ts'
import type { MailMessage } from '../../platform/queues.ts'
import { readDue } from './read-due.ts'
import { remind } from './remind.ts'

let app: TestPayload
let base: Base
let client: Client
let people: string[]
const texts = { open: 'Ligne', reserved: 'Ligne' }
const noon = (day: string) => `${day}T12:00:00.000Z`

beforeAll(async () => {
  app = await createTestPayload()
  client = new Client({ connectionString: app.databaseUrl })
  await client.connect()
  base = await storeBase(app.payload)
  const emailOf = async (role: Role) => (await createAccount(app.payload, role)).email
  people = [await emailOf('author'), await emailOf('trainer')].sort()
  for (const role of ['admin', 'reviewer', 'sales'] as const) await emailOf(role)
})
afterAll(async () => {
  await client.end()
  await app.close()
})

async function store(collection: 'articles' | 'lessons' | 'diagnostic-codes', own: object, draft = false) {
  const data = { ...formOf(collection, base, texts), ...own, _status: draft ? 'draft' : 'published' }
  return String((await app.payload.create({ collection, data: data as never, draft })).id)
}

const morning = (day: string) => new Date(`${day}T06:07:00Z`)
async function mailsOf(now: Date): Promise<MailMessage[]> {
  const sent: MailMessage[] = []
  const queueMail = async (mail: MailMessage) => void sent.push(mail)
  await remind(client, { now, publicUrl: 'http://127.0.0.1:3000', queueMail })
  return sent
}

test('nobody is told of nothing', async () => {
  await store('articles', { reviewOn: noon('2027-06-01') })
  await store('articles', { reviewOn: noon('2026-12-01') }, true)
  await store('articles', {})
  expect(await readDue(client, '2026-12-24')).toEqual([])
  expect(await mailsOf(morning('2026-12-24'))).toEqual([])
})

test('what is due comes first, then what is due within thirty days, with who verified and how many sources', async () => {
  const lesson = await store('lessons', { title: 'En retard', reviewOn: noon('2027-01-01'), verifiedBy: 'Formateur' })
  const code = await store('diagnostic-codes', { reviewOn: noon('2027-02-02'), sources: 'SAE J2012\nÉduscol' })
  await store('articles', { reviewOn: noon('2027-02-03') })
  expect(await readDue(client, '2027-01-03')).toMatchObject([
    { id: lesson, collection: 'lessons', reviewOn: '2027-01-01', isOverdue: true, verifiedBy: 'Formateur', sources: 0 },
    { id: code, reviewOn: '2027-02-02', isOverdue: false, verifiedBy: '', sources: 2 },
  ])
})

test('authors and trainers are told once a week, each alone', async () => {
  const first = await mailsOf(morning('2027-01-03'))
  expect(first.flatMap(({ to }) => to)).toEqual(people)
  expect(first[0]).toMatchObject({
    subject: '2 documents à revoir',
    text: expect.stringContaining('En retard (leçon)'),
  })
  expect(first[0]?.text).toContain('à revoir le 1 janvier 2027, vérifié par Formateur')
  expect(await mailsOf(morning('2027-01-03'))).toEqual([])
  expect(await mailsOf(morning('2027-01-09'))).toEqual([])
  expect(await mailsOf(morning('2027-01-10'))).toHaveLength(2)
})

test('a mail that cannot be queued leaves nobody noted as told', async () => {
  const broken = async () => {
    throw new Error('queue')
  }
  const now = morning('2027-01-20')
  await expect(remind(client, { now, publicUrl: '', queueMail: broken })).rejects.toThrow('queue')
  expect(await mailsOf(now)).toHaveLength(2)
})
