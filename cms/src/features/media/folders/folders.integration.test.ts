import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../../scripts/testing/test-payload.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
let rest: typeof import('../../../../testing/rest.ts').rest
const authorization: Record<string, string> = {}
beforeAll(async () => {
  app = await createTestPayload()
  rest = (await import('../../../../testing/rest.ts')).rest
  const { createAccount } = await import('../../../../testing/accounts.ts')
  for (const role of ['author', 'sales'] as const) {
    const { email, password } = await createAccount(app.payload, role)
    const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
    authorization[role] = `JWT ${token}`
  }
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.payload.delete({ collection: 'media', where: {} })
})

let drawn = 0
async function medium(folder: string | null): Promise<string> {
  drawn += 1
  const data = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>${drawn}</title></svg>`)
  const file = { data, name: `${drawn}.svg`, mimetype: 'image/svg+xml', size: data.byteLength }
  const { id } = await app.payload.create({ collection: 'media', data: { alt: `Dessin ${drawn}`, folder }, file })
  return id
}
const folderOf = async (id: string) => (await app.payload.findByID({ collection: 'media', id })).folder
const ask = (path: string, by: string | null, init: { method?: string; body?: object } = {}) =>
  rest(path, {
    method: init.method ?? 'GET',
    headers: {
      'Content-Type': 'application/json',
      ...(by === null ? {} : { Authorization: authorization[by] ?? '' }),
    },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  })
const rename = (by: string | null, body: object) => ask('/media/folders/rename', by, { method: 'POST', body })
const messageIn = (body: unknown) => (body as { errors: { message: string }[] }).errors[0]?.message

test('a folder is stored clean, in the letters of the one that is meant', async () => {
  expect(await folderOf(await medium(' Freinage /  Étriers '))).toBe('Freinage/Étriers')
  expect(await folderOf(await medium('freinage/etriers'))).toBe('Freinage/Étriers')
  expect(await folderOf(await medium(' / '))).toBeNull()
  await expect(medium('a/b/c/d/e')).rejects.toMatchObject({
    data: { errors: [{ path: 'folder', message: messages.faults['too-deep'] }] },
  })
})

test('the staff sees which folders there are, and visitors nothing of them', async () => {
  const id = await medium('Freinage/Disques')
  await medium('Freinage')
  await medium(null)
  expect(await ask('/media/folders', 'sales')).toMatchObject({
    status: 200,
    body: {
      folders: [
        { path: 'Freinage', count: 1 },
        { path: 'Freinage/Disques', count: 1 },
      ],
      loose: 1,
    },
  })
  expect((await ask('/media/folders', null)).status).toBe(401)
  const { body } = await ask(`/media/${id}`, null)
  expect(JSON.stringify(body)).not.toContain('Disques')
})

test('a folder gets another name with all that lies in it, and nothing besides', async () => {
  const [own, within, beside] = [
    await medium('Freinage'),
    await medium('Freinage/Disques'),
    await medium('Freinages anciens'),
  ]
  expect(await rename('author', { from: 'Freinage', to: ' Châssis / Freins' })).toMatchObject({
    status: 200,
    body: { count: 2, folder: 'Châssis/Freins' },
  })
  expect(await Promise.all([own, within, beside].map(folderOf))).toEqual([
    'Châssis/Freins',
    'Châssis/Freins/Disques',
    'Freinages anciens',
  ])
})

test('a folder may change its capitals alone', async () => {
  const id = await medium('freinage')
  expect((await rename('author', { from: 'freinage', to: 'Freinage' })).status).toBe(200)
  expect(await folderOf(id)).toBe('Freinage')
})

test('what cannot be done is said, and nothing moves', async () => {
  const id = await medium('A/B/C')
  const refusals = [
    await rename('author', { from: 'A', to: 'A/D' }),
    await rename('author', { from: 'A', to: 'X/Y/Z' }),
    await rename('author', { from: 'Z', to: 'Y' }),
    await rename('sales', { from: 'A', to: 'Y' }),
    await rename(null, { from: 'A', to: 'Y' }),
    await rename('author', { from: 'A', to: ' / ' }),
  ]
  expect(refusals.map(({ status }) => status)).toEqual([422, 422, 404, 403, 401, 400])
  expect(messageIn(refusals[0]?.body)).toBe(messages.refusals.itself)
  expect(messageIn(refusals[1]?.body)).toBe(messages.faults['too-deep'])
  expect(await folderOf(id)).toBe('A/B/C')
})

test('files that are ticked in the list go into a folder together', async () => {
  const ids = [await medium(null), await medium('Ailleurs')]
  const where = ids.map((id, place) => `where[id][in][${place}]=${id}`).join('&')
  expect((await ask(`/media?${where}`, 'sales', { method: 'PATCH', body: { folder: 'Hybride' } })).status).toBe(403)
  expect((await ask(`/media?${where}`, 'author', { method: 'PATCH', body: { folder: 'Hybride' } })).status).toBe(200)
  expect(await Promise.all(ids.map(folderOf))).toEqual(['Hybride', 'Hybride'])
})
