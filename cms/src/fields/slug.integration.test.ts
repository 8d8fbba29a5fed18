import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../scripts/testing/test-payload.ts'
import { messages as codeMessages } from '../features/diagnostic-codes/messages.fr.ts'
import { messages } from '../platform/messages.fr.ts'

let app: TestPayload
beforeAll(async () => {
  app = await createTestPayload()
})
afterAll(() => app.close())

const complete = { summary: 'Résumé', introduction: 'Un paragraphe.', order: 1 }
const publish = (data: { title: string; slug?: string }) =>
  app.payload.create({ collection: 'technologies', data: { ...complete, ...data, _status: 'published' } })
const refusal = (path: string, message: string) => ({ data: { errors: [expect.objectContaining({ path, message })] } })

describe('an address', () => {
  test('is made of the title at the first publication, not before, and then stays', async () => {
    const begun = await app.payload.create({ collection: 'technologies', draft: true, data: { title: 'Gé' } as never })
    const other = await app.payload.create({ collection: 'technologies', draft: true, data: { title: 'Gé' } as never })
    expect([begun.slug, other.slug]).toEqual([null, null])
    const { id } = begun
    const title = 'Géométrie : l’œil du métier'
    const live = await app.payload.update({
      collection: 'technologies',
      id,
      data: { ...complete, title, _status: 'published' },
    })
    expect(live.slug).toBe('geometrie-l-oeil-du-metier')
    const renamed = await app.payload.update({ collection: 'technologies', id, data: { title: 'Autre' } })
    expect(renamed.slug).toBe('geometrie-l-oeil-du-metier')
  })

  test('may be chosen', async () => {
    expect((await publish({ title: 'Thermique', slug: 'moteurs-thermiques' })).slug).toBe('moteurs-thermiques')
  })

  test('belongs to one document', async () => {
    await publish({ title: 'Hybride' })
    await expect(publish({ title: 'Hybride' })).rejects.toMatchObject({ data: { errors: [{ path: 'slug' }] } })
  })

  test.each([
    ['Majuscules', messages.slug.refusals.malformed],
    ['a/b', messages.slug.refusals.malformed],
    ['a'.repeat(97), messages.slug.refusals['too-long']],
  ])('%s is refused in French', async (slug, message) => {
    await expect(publish({ title: 'Titre', slug })).rejects.toMatchObject(refusal('slug', message))
  })

  test('is asked for when the title gives none', async () => {
    await expect(publish({ title: '…' })).rejects.toMatchObject(refusal('slug', messages.slug.refusals.empty))
  })
})

describe('a duplicate', () => {
  test('starts without address, first publication nor trace of an import', async () => {
    const { id } = await app.payload.create({
      collection: 'technologies',
      data: { ...complete, title: 'Pneumatique', importHash: 'abc', _status: 'published' },
    })
    const twin = await app.payload.duplicate({ collection: 'technologies', id, draft: true, showHiddenFields: true })
    expect(twin).toMatchObject({ title: 'Pneumatique', slug: null, publishedAt: null, importHash: null })
  })
})

describe('the address of a code', () => {
  const begin = (code: string) =>
    app.payload.create({ collection: 'diagnostic-codes', draft: true, data: { code, slug: 'autre' } as never })

  test('is the code, whoever typed it and how', async () => {
    expect(await begin('p0299-00 ')).toMatchObject({ code: 'P0299', slug: 'p0299' })
  })

  test('waits for a true code', async () => {
    const begun = await begin('P42')
    expect(begun).toMatchObject({ code: 'P42', slug: null })
    await expect(
      app.payload.update({ collection: 'diagnostic-codes', id: begun.id, data: { _status: 'published' } }),
    ).rejects.toMatchObject({
      data: { errors: expect.arrayContaining([{ path: 'code', message: codeMessages.codeRefusal, label: 'Code' }]) },
    })
  })
})

test('a draft may lack everything, a publication nothing', async () => {
  const { id } = await app.payload.create({ collection: 'articles', draft: true, data: {} as never })
  await expect(
    app.payload.update({ collection: 'articles', id, data: { _status: 'published' } }),
  ).rejects.toMatchObject({ name: 'ValidationError' })
})

test('an autosave over a published document does not unpublish it', async () => {
  const { id } = await publish({ title: 'Hydrogène' })
  await app.payload.update({ collection: 'technologies', id, draft: true, autosave: true, data: { title: 'Hydro' } })
  const main = await app.payload.findByID({ collection: 'technologies', id, draft: false })
  expect(main).toMatchObject({ title: 'Hydrogène', _status: 'published' })
})
