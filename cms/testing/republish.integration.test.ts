import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../scripts/testing/test-payload.ts'

let app: TestPayload
let republishAll: typeof import('../src/features/publication/republish.ts').republishAll

beforeAll(async () => {
  app = await createTestPayload()
  republishAll = (await import('../src/features/publication/republish.ts')).republishAll
})
afterAll(() => app.close())

const count = async () =>
  (await app.payload.db.pool.query('select count(*)::int as n from publication.outbox')).rows[0].n
const published = { summary: 'Résumé', introduction: 'Un paragraphe.', order: 1, _status: 'published' as const }

test('what is stored as it should be is left alone; what an older version stored is stored anew', async () => {
  const { id } = await app.payload.create({ collection: 'technologies', data: { ...published, title: 'Ancienne' } })
  await app.payload.create({ collection: 'technologies', draft: true, data: { title: 'Brouillon' } as never })
  const before = await count()
  expect(await republishAll(app.payload)).toEqual({ documents: 2, refused: [] })
  expect(await count()).toBe(before)

  await app.payload.db.pool.query("update publication.documents set data = data - 'order' where id = $1", [id])
  await republishAll(app.payload)
  expect(await count()).toBe(before + 1)
  const { rows } = await app.payload.db.pool.query('select data from publication.documents where id = $1', [id])
  expect(rows[0].data).toMatchObject({ title: 'Ancienne', order: 1 })
})

test('a document that no longer fits is named, and the others are republished all the same', async () => {
  const { id } = await app.payload.create({ collection: 'technologies', data: { ...published, title: 'Abîmée' } })
  await app.payload.db.pool.query("update technologies set summary = '' where id = $1", [id])
  const { refused } = await republishAll(app.payload)
  expect(refused).toMatchObject([{ collection: 'technologies', id }])
})
