import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
let createAccount: typeof import('../../../testing/accounts.ts').createAccount
beforeAll(async () => {
  app = await createTestPayload()
  createAccount = (await import('../../../testing/accounts.ts')).createAccount
})
afterAll(() => app.close())
beforeEach(() => app.payload.db.pool.query("delete from publication.outbox where collection = 'navigation'"))

const slug = 'navigation'
const toCodes = { leadsTo: 'path' as const, path: '/codes/', label: 'Codes' }

async function operations(): Promise<string[]> {
  const { rows } = await app.payload.db.pool.query(
    "select operation from publication.outbox where collection = 'navigation' order by sequence",
  )
  return rows.map(({ operation }) => operation)
}

async function stored() {
  const { rows } = await app.payload.db.pool.query(
    "select state, data from publication.documents where collection = 'navigation'",
  )
  return rows[0]
}

test('a draft leaves the site alone, also over a published navigation', async () => {
  await app.payload.updateGlobal({ slug, draft: true, data: { header: [toCodes] } })
  expect(await operations()).toEqual([])
  expect(await stored()).toBeUndefined()
  await app.payload.updateGlobal({ slug, data: { header: [toCodes], _status: 'published' } })
  expect(await stored()).toMatchObject({ state: 'published', data: { header: [{ label: 'Codes' }], notice: null } })
  await app.payload.updateGlobal({ slug, draft: true, data: { header: [] } })
  await app.payload.updateGlobal({ slug, draft: true, data: { notice: { text: 'En travaux' } } })
  expect(await operations()).toEqual(['put'])
})

test('what is published again unchanged is not rendered again; unpublished, it goes', async () => {
  const data = { header: [toCodes], notice: { text: 'Fermé lundi', kind: 'attention' as const } }
  await app.payload.updateGlobal({ slug, data: { ...data, _status: 'published' } })
  await app.payload.updateGlobal({ slug, data: { ...data, _status: 'published' } })
  await app.payload.updateGlobal({ slug, data: { _status: 'draft' } })
  expect(await operations()).toEqual(['put', 'remove'])
  expect(await stored()).toMatchObject({ state: 'removed', data: null })
})

test('a link follows a document by its id', async () => {
  const complete = { summary: 'Résumé', introduction: 'Un paragraphe.', order: 1, _status: 'published' as const }
  const { id } = await app.payload.create({ collection: 'technologies', data: { ...complete, title: 'Hybride' } })
  const toHub = { leadsTo: 'document' as const, document: { relationTo: 'technologies' as const, value: id } }
  await app.payload.updateGlobal({ slug, data: { footer: [toHub], _status: 'published' } })
  expect((await stored())?.data.footer).toEqual([
    { label: '', target: { kind: 'document', collection: 'technologies', id } },
  ])
})

describe('is refused in French', () => {
  test.each([
    [{ ...toCodes, path: 'https://example.com/' }, 'header.0.path', shared.linkTarget.pathRefusal],
    [{ ...toCodes, path: '//example.com' }, 'header.0.path', shared.linkTarget.pathRefusal],
    [{ ...toCodes, label: ' ' }, 'header.0.label', messages.labelRefusal],
    [{ leadsTo: 'document' as const }, 'header.0.document', shared.linkTarget.documentRefusal],
  ])('%o', async (link, path, message) => {
    await expect(
      app.payload.updateGlobal({ slug, data: { header: [link], _status: 'published' } }),
    ).rejects.toMatchObject({ data: { errors: [expect.objectContaining({ path, message })] } })
  })
})

test('authors and reviewers change it, others of the staff read it, visitors do neither', async () => {
  const attempt = (user: Awaited<ReturnType<typeof createAccount>> | null) =>
    app.payload.updateGlobal({ slug, draft: true, data: { header: [] }, overrideAccess: false, user })
  await expect(attempt(await createAccount(app.payload, 'author'))).resolves.toBeTruthy()
  await expect(attempt(await createAccount(app.payload, 'reviewer'))).resolves.toBeTruthy()
  const trainer = await createAccount(app.payload, 'trainer')
  await expect(attempt(trainer)).rejects.toThrow()
  await expect(app.payload.findGlobal({ slug, overrideAccess: false, user: trainer })).resolves.toBeTruthy()
  await expect(attempt(null)).rejects.toThrow()
  await expect(app.payload.findGlobal({ slug, overrideAccess: false, user: null })).rejects.toThrow()
})
