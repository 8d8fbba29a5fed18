import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../../scripts/testing/test-payload.ts'
import { messages } from '../messages.fr.ts'

let app: TestPayload
let handle: (
  method: string,
  path: string,
  sent?: { body?: BodyInit; at?: number; by?: string; length?: number },
) => Promise<Response>
const authorization: Record<string, string> = {}
beforeAll(async () => {
  app = await createTestPayload()
  const { createAccount } = await import('../../../../testing/accounts.ts')
  for (const role of ['author', 'sales'] as const) {
    const { email, password } = await createAccount(app.payload, role)
    const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
    authorization[role] = `JWT ${token}`
  }
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('../../../payload.config.ts')
  handle = (method, path, { body, at, by = 'author', length } = {}) => {
    const headers: Record<string, string> = { Authorization: authorization[by] ?? '' }
    if (at !== undefined) headers['Upload-Offset'] = String(at)
    if (length !== undefined) headers['Content-Length'] = String(length)
    const request = new Request(`${process.env.PUBLIC_URL}/api/media/uploads${path}`, {
      method,
      headers,
      body: body ?? null,
    })
    return handleEndpoints({ config, request })
  }
})
afterAll(() => app.close())

const begin = (file: { name: string; type: string; size: number }, by?: string) =>
  handle('POST', '', { body: JSON.stringify(file), ...(by === undefined ? {} : { by }) })
const send = (id: string, bytes: Buffer, at: number) => handle('PATCH', `/${id}`, { body: new Uint8Array(bytes), at })
const end = (id: string, alt: string) => handle('POST', `/${id}`, { body: JSON.stringify({ alt }) })
const waiting = () => readdir(join(app.dataDir, 'uploads'))
const messageOf = async (response: Response) =>
  ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message

const picture = (colour: string) =>
  sharp({ create: { width: 90, height: 60, channels: 3, background: colour } })
    .png()
    .toBuffer()

/** Sends a whole file in one part; returns the way of what waits. */
async function sent(bytes: Buffer, name: string, type = 'image/png'): Promise<string> {
  const { id } = (await (await begin({ name, type, size: bytes.byteLength })).json()) as { id: string }
  await send(id, bytes, 0)
  return id
}

test('a file comes in parts, goes on after a cut where it was, and leaves nothing behind', async () => {
  const bytes = await picture('#0f5c66')
  const begun = await begin({ name: 'Borne.png', type: 'image/png', size: bytes.byteLength })
  expect(begun.status).toBe(201)
  const { id } = (await begun.json()) as { id: string }
  expect(await (await send(id, bytes.subarray(0, 50), 0)).json()).toMatchObject({ offset: 50 })
  // The answer to these bytes was lost: they are sent again.
  const again = await send(id, bytes.subarray(0, 50), 0)
  expect([again.status, await again.json()]).toEqual([409, { id, offset: 50, size: bytes.byteLength }])
  expect((await end(id, 'Une borne')).status).toBe(409)
  expect(await (await handle('GET', `/${id}`)).json()).toMatchObject({ offset: 50 })
  await send(id, bytes.subarray(50), 50)
  const wordless = await end(id, ' ')
  expect([wordless.status, await messageOf(wordless)]).toEqual([422, messages.uploads.wordless])
  const ended = await end(id, 'Une borne')
  expect(ended.status).toBe(201)
  const { doc } = (await ended.json()) as { doc: unknown }
  expect(doc).toMatchObject({ alt: 'Une borne', originalName: 'Borne.png', width: 90, mimeType: 'image/png' })
  expect(await waiting()).toEqual([])
})

test('the same file is refused with the medium that it is', async () => {
  const bytes = await picture('#c2410c')
  const { doc } = (await (await end(await sent(bytes, 'a.png'), 'La première')).json()) as { doc: { id: string } }
  const refused = await end(await sent(bytes, 'b.png'), 'La seconde')
  expect([refused.status, await refused.json()]).toEqual([
    409,
    { errors: [{ message: expect.stringContaining('La première') }], twin: { id: doc.id, alt: 'La première' } },
  ])
  expect(await waiting()).toEqual([])
})

describe('refused before a byte has come', () => {
  const { refusals, uploads } = messages
  test.each([
    ['three gigabytes', { name: 'film.mp4', type: 'video/mp4', size: 3e9 }, 413, refusals.tooHeavy('film', 500)],
    ['a program', { name: 'a.exe', type: 'application/x-msdownload', size: 9 }, 415, refusals.unknownType],
    ['nothing', { name: 'a.png', type: 'image/png', size: 0 }, 400, uploads.empty],
    ['no name', { name: '', type: 'image/png', size: 9 }, 400, uploads.unclear],
  ])('%s', async (_, file, status, message) => {
    const refused = await begin(file)
    expect([refused.status, await messageOf(refused)]).toEqual([status, message])
    expect(await waiting()).toEqual([])
  })

  test('from who may not add media', async () => {
    const file = { name: 'a.png', type: 'image/png', size: 9 }
    expect((await begin(file, 'sales')).status).toBe(403)
    expect((await begin(file, 'nobody')).status).toBe(401)
    expect(await waiting()).toEqual([])
  })
})

test('a drawing with a script is refused once it is whole, and goes', async () => {
  const wicked = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>a()</script></svg>')
  const refused = await end(await sent(wicked, 'a.svg', 'image/svg+xml'), 'Un dessin')
  expect(refused.status).toBe(400)
  expect(await messageOf(refused)).toContain(messages.refusals.svg.script('script'))
  expect(await waiting()).toEqual([])
})

test('a file is put into the folder that one looks at', async () => {
  const way = await sent(await picture('#223344'), 'rangee.png')
  const deep = await handle('POST', `/${way}`, { body: JSON.stringify({ alt: 'Une plaquette', folder: 'a/b/c/d/e' }) })
  // Nothing is lost: the file waits for another folder.
  expect([deep.status, (await handle('GET', `/${way}`)).status]).toEqual([422, 200])
  const body = JSON.stringify({ alt: 'Une plaquette', folder: ' Freinage / Plaquettes ' })
  const ended = await handle('POST', `/${way}`, { body })
  expect(await ended.json()).toMatchObject({ doc: { folder: 'Freinage/Plaquettes' } })
})

test('a part that is larger than the panel sends is refused before it is read', async () => {
  const { id } = (await (await begin({ name: 'a.mp4', type: 'video/mp4', size: 4e8 })).json()) as { id: string }
  const refused = await handle('PATCH', `/${id}`, { body: 'x', at: 0, length: 3e8 })
  expect([refused.status, await messageOf(refused)]).toEqual([413, messages.uploads.largePart])
  await handle('DELETE', `/${id}`)
})

test('more bytes than a file has are refused, and what somebody else sends is not found', async () => {
  const bytes = await picture('#112233')
  const { id } = (await (await begin({ name: 'a.png', type: 'image/png', size: 10 })).json()) as { id: string }
  expect((await send(id, bytes, 0)).status).toBe(400)
  expect((await handle('GET', `/${id}`, { by: 'nobody' })).status).toBe(401)
  expect((await handle('GET', '/5f0c2b1e-7a4e-4c0e-9b59-3f1f0c1f9a11')).status).toBe(404)
  expect((await handle('DELETE', `/${id}`)).status).toBe(204)
  expect(await waiting()).toEqual([])
})
