import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../scripts/testing/test-payload.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
beforeAll(async () => {
  app = await createTestPayload()
})
afterAll(() => app.close())

type Save = (id: string, data: object, query?: string) => Promise<{ status: number; body: unknown }>

/** How the form of a person who is signed in saves a technology. */
async function signedIn(): Promise<Save> {
  const { createAccount } = await import('../../testing/accounts.ts')
  const { rest } = await import('../../testing/rest.ts')
  const { email, password } = await createAccount(app.payload, 'admin')
  const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
  return (id, data, query = '') =>
    rest(`/technologies/${id}${query}`, {
      method: 'PATCH',
      body: JSON.stringify(data),
      headers: { Authorization: `JWT ${token}` },
    })
}

async function technology(title: string): Promise<string> {
  const data = { title, summary: 'Résumé', introduction: 'Un paragraphe.', order: 1, _status: 'published' as const }
  const { id } = await app.payload.create({ collection: 'technologies', data })
  return id
}

const locks = async (id: string) => {
  const { totalDocs } = await app.payload.count({
    collection: 'payload-locked-documents',
    where: { 'document.value': { equals: id } },
  })
  return totalDocs
}

describe('a document that somebody just saved', () => {
  test.each([
    ['by autosave', { title: 'Un' }, '?autosave=true&draft=true'],
    ['by publishing it', { title: 'Un', _status: 'published' }, ''],
  ])('%s is not overwritten by somebody else', async (how, data, query) => {
    const id = await technology(`Thermique ${how}`)
    const [author, other] = [await signedIn(), await signedIn()]
    expect(await author(id, data, query)).toMatchObject({ status: 200 })
    expect(await other(id, { title: 'Deux', _status: 'published' })).toMatchObject({
      status: 423,
      body: { errors: [{ message: messages.lockedByAnother }] },
    })
    expect(await author(id, { title: 'Trois' }, query)).toMatchObject({ status: 200 })
    expect(await locks(id)).toBe(1)
  })

  test('tells whoever opens it, even an author who may not read the account of the other', async () => {
    const { createAccount } = await import('../../testing/accounts.ts')
    const id = await technology('Liaison au sol')
    await (await signedIn())(id, { title: 'Un' }, '?autosave=true&draft=true')
    const { docs } = await app.payload.find({
      collection: 'payload-locked-documents',
      where: { and: [{ 'document.relationTo': { equals: 'technologies' } }, { 'document.value': { equals: id } }] },
      depth: 1,
      overrideAccess: false,
      user: await createAccount(app.payload, 'author'),
    })
    expect(docs).toMatchObject([{ user: { relationTo: 'users', value: expect.any(String) } }])
  })

  test('stays open to scripts, which lock nothing', async () => {
    const id = await technology('Électrique')
    const author = await signedIn()
    await author(id, { title: 'Un' }, '?autosave=true&draft=true')
    await app.payload.update({ collection: 'technologies', id, data: { title: 'Deux' } })
    expect(await locks(id)).toBe(0)
  })
})
