import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../scripts/testing/test-payload.ts'
import type { Role } from './roles.ts'

let app: TestPayload
let as: Record<Role, Awaited<ReturnType<typeof import('../../testing/accounts.ts').createAccount>>>
let draft: { id: string }
let published: { id: string }

beforeAll(async () => {
  app = await createTestPayload()
  const { createAccount } = await import('../../testing/accounts.ts')
  const { payload } = app
  as = {
    admin: await createAccount(payload, 'admin'),
    author: await createAccount(payload, 'author'),
    reviewer: await createAccount(payload, 'reviewer'),
    trainer: await createAccount(payload, 'trainer'),
    sales: await createAccount(payload, 'sales'),
  }
  const technology = { summary: 'Résumé', introduction: 'Un paragraphe.', order: 1 }
  draft = await payload.create({ collection: 'technologies', draft: true, data: { title: 'Brouillon' } as never })
  published = await payload.create({
    collection: 'technologies',
    data: { ...technology, title: 'Publiée', importHash: 'abc', _status: 'published' },
  })
  await payload.update({ collection: 'technologies', id: published.id, draft: true, data: { title: 'Secret' } })
})
afterAll(() => app.close())

const find = (user: (typeof as)[Role] | null, draftToo = false) =>
  app.payload.find({ collection: 'technologies', draft: draftToo, overrideAccess: false, user, depth: 0 })

describe('visitors', () => {
  test('see what is published, as it was published', async () => {
    const { docs } = await find(null)
    expect(docs.map(({ title }) => title)).toEqual(['Publiée'])
  })

  test('see no draft, even if they ask for drafts', async () => {
    const { docs } = await find(null, true)
    expect(docs.map(({ title }) => title)).not.toContain('Secret')
    expect(docs.map(({ title }) => title)).not.toContain('Brouillon')
    await expect(
      app.payload.findByID({ collection: 'technologies', id: draft.id, overrideAccess: false, user: null }),
    ).rejects.toThrow()
  })

  test('do not see what only the product uses', async () => {
    const { docs } = await find(null)
    expect(docs[0]).not.toHaveProperty('importHash')
  })

  test('see no version', async () => {
    await expect(
      app.payload.findVersions({ collection: 'technologies', overrideAccess: false, user: null }),
    ).rejects.toThrow()
  })

  test('see no account, and make none', async () => {
    await expect(app.payload.find({ collection: 'users', overrideAccess: false, user: null })).rejects.toThrow()
    const data = { email: 'a@b.fr', name: 'A', role: 'admin' as const, password: 'un long mot de passe' }
    await expect(app.payload.create({ collection: 'users', data, overrideAccess: false, user: null })).rejects.toThrow()
  })

  test('write nothing', async () => {
    const attempt = { collection: 'technologies' as const, overrideAccess: false, user: null }
    await expect(app.payload.create({ ...attempt, draft: true, data: { title: 'A' } as never })).rejects.toThrow()
    await expect(app.payload.update({ ...attempt, id: published.id, data: { title: 'A' } })).rejects.toThrow()
    await expect(app.payload.delete({ ...attempt, id: published.id })).rejects.toThrow()
  })
})

describe('staff', () => {
  test.each(['admin', 'author', 'reviewer', 'trainer', 'sales'] as const)(
    '%s reads drafts and versions',
    async (role) => {
      const { docs } = await find(as[role], true)
      expect(docs.map(({ title }) => title).sort()).toEqual(['Brouillon', 'Secret'])
      const versions = await app.payload.findVersions({
        collection: 'technologies',
        overrideAccess: false,
        user: as[role],
      })
      expect(versions.totalDocs).toBeGreaterThan(0)
    },
  )

  test.each([
    ['author', true],
    ['reviewer', true],
    ['trainer', false],
    ['sales', false],
  ] as const)('%s may change and publish: %s', async (role, allowed) => {
    const change = app.payload.update({
      collection: 'technologies',
      id: published.id,
      data: { summary: `Vu par ${role}`, _status: 'published' },
      overrideAccess: false,
      user: as[role],
    })
    await (allowed ? expect(change).resolves.toMatchObject({ _status: 'published' }) : expect(change).rejects.toThrow())
  })

  test.each([
    ['author', true],
    ['reviewer', false],
    ['trainer', false],
    ['sales', false],
  ] as const)('%s may begin a document: %s', async (role, allowed) => {
    const attempt = app.payload.create({
      collection: 'technologies',
      draft: true,
      data: { title: 'Nouvelle' } as never,
      overrideAccess: false,
      user: as[role],
    })
    await (allowed ? expect(attempt).resolves.toHaveProperty('id') : expect(attempt).rejects.toThrow())
  })

  test('only an administrator deletes', async () => {
    const attempt = { collection: 'technologies' as const, id: draft.id, overrideAccess: false }
    await expect(app.payload.delete({ ...attempt, user: as.author })).rejects.toThrow()
    await expect(app.payload.delete({ ...attempt, user: as.admin })).resolves.toBeTruthy()
  })

  test('nobody writes the date of publication or the mark of the import', async () => {
    const before = await app.payload.findByID({ collection: 'technologies', id: published.id, showHiddenFields: true })
    const after = await app.payload.update({
      collection: 'technologies',
      id: published.id,
      data: { publishedAt: '2001-01-01T00:00:00.000Z', importHash: 'forged' },
      overrideAccess: false,
      user: as.admin,
    })
    expect(after).toMatchObject({ publishedAt: before.publishedAt, importHash: 'abc' })
  })

  test('see their own account, an administrator all of them', async () => {
    const own = await app.payload.find({ collection: 'users', overrideAccess: false, user: as.author })
    expect(own.docs.map(({ id }) => id)).toEqual([as.author.id])
    const all = await app.payload.find({ collection: 'users', overrideAccess: false, user: as.admin })
    expect(all.totalDocs).toBe(5)
  })
})
