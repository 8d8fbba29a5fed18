import { randomUUID } from 'node:crypto'
import type { QualityReport } from '@mecaformation/contracts/quality/report'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { createAccount } from '../../../testing/accounts.ts'

let app: TestPayload
let call: (path: string, init?: RequestInit) => Promise<{ status: number; body: unknown }>
let technology: string
let name: string

beforeAll(async () => {
  app = await createTestPayload()
  const { rest } = await import('../../../testing/rest.ts')
  const { token } = await app.payload.login({
    collection: 'users',
    data: await createAccount(app.payload, 'reviewer'),
  })
  call = (path, init = {}) => rest(path, { ...init, headers: { Authorization: `JWT ${token}` } })
  const data = { title: 'Freinage', summary: 'Résumé', introduction: 'Ligne.', order: 1, _status: 'published' as const }
  technology = (await app.payload.create({ collection: 'technologies', data })).id
})
afterAll(() => app.close())
beforeEach(() => {
  name = `Texte ${randomUUID().slice(0, 8)}`
})

const node = { direction: 'ltr', format: '', indent: 0, version: 1 }
const words = (text: string) => ({ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 })
const heading = (tag: string, text: string) => ({ ...node, type: 'heading', tag, children: [words(text)] })
const paragraph = (...children: object[]) => ({ ...node, type: 'paragraph', textFormat: 0, children })
const body = (...children: object[]) => ({ root: { ...node, type: 'root', children } })
const linkTo = (id: string) => ({
  ...node,
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: 'articles', value: id } },
  children: [words('un autre article')],
})

async function draft(text: ReturnType<typeof body>): Promise<string> {
  const title = `${name} ${randomUUID().slice(0, 8)}`
  const data = { title, summary: 'Un résumé assez long pour ne pas être montré du doigt.' }
  const whole = { ...data, technologies: [technology], body: text }
  return (await app.payload.create({ collection: 'articles', data: whole as never, draft: true })).id
}

const skipped = body(paragraph(words('Avant.')), heading('h4', 'Trop bas'), paragraph(words('Après.')))
const publish = (id: string) =>
  call(`/articles/${id}`, { method: 'PATCH', body: JSON.stringify({ _status: 'published' }) })
const report = async (id: string, collection = 'articles') =>
  ((await call(`/quality/${collection}/${id}`)).body as QualityReport).findings

describe('what blocks', () => {
  test('is told of a draft at its field and block, and keeps it from being published', async () => {
    const id = await draft(skipped)
    expect(await report(id)).toMatchObject([{ severity: 'blocks', path: 'body', block: 1 }])
    const { status, body: answer } = await publish(id)
    expect(status).toBe(400)
    expect(answer).toMatchObject({ errors: [{ data: { errors: [{ path: 'body' }] } }] })
    expect(JSON.stringify(answer)).toContain('Bloc n° 2 : Le premier titre « Trop bas » est de niveau 4')
    const { rows } = await app.payload.db.pool.query('select 1 from publication.documents where id = $1', [id])
    expect(rows).toEqual([])
    const mended = JSON.stringify({ body: body(heading('h2', 'Bien')), _status: 'published' })
    expect((await call(`/articles/${id}`, { method: 'PATCH', body: mended })).status).toBe(200)
    expect(await report(id)).toEqual([])
  })

  test('takes a whole release back', async () => {
    const sound = await draft(body(paragraph(words('Bien.'))))
    const faulty = await draft(skipped)
    const items = [sound, faulty].map((value) => ({
      document: { relationTo: 'articles' as const, value },
      action: 'publish' as const,
    }))
    const { id } = await app.payload.create({ collection: 'releases', data: { title: name, items } as never })
    const { status, body: answer } = await call(`/releases/${id}/publish`, { method: 'POST' })
    expect([status, JSON.stringify(answer)]).toEqual([422, expect.stringContaining('« Trop bas »')])
    const { _status } = await app.payload.findByID({ collection: 'articles', id: sound })
    expect(_status).toBe('draft')
  })

  test('is told where a link leads to what was deleted', async () => {
    const gone = await draft(body(paragraph(words('Parti.'))))
    const id = await draft(body(paragraph(words('Ici.')), paragraph(linkTo(gone))))
    expect(await report(id)).toMatchObject([{ severity: 'warns', path: 'body', block: 1 }])
    await app.payload.delete({ collection: 'articles', id: gone })
    expect(await report(id)).toMatchObject([{ severity: 'blocks', path: 'body', block: 1 }])
    expect((await publish(id)).status).toBe(400)
  })

  test('never keeps a draft from being saved, nor a page from being taken off', async () => {
    const id = await draft(body(paragraph(words('Bien.'))))
    expect((await publish(id)).status).toBe(200)
    const save = { method: 'PATCH', body: JSON.stringify({ body: skipped }) }
    expect((await call(`/articles/${id}?draft=true&autosave=true`, save)).status).toBe(200)
    const off = { method: 'PATCH', body: JSON.stringify({ _status: 'draft' }) }
    expect((await call(`/articles/${id}?unpublishAllLocales=true`, off)).status).toBe(200)
  })
})

test('what warns is told, and published', async () => {
  const long = `${'mot '.repeat(50)}fin.`
  const id = await draft(body(paragraph(words(long))))
  expect(await report(id)).toMatchObject([{ severity: 'warns', path: 'body', block: 0 }])
  expect((await publish(id)).status).toBe(200)
})

test('a picture says what it shows', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>'
  const bytes = Buffer.from(svg)
  const file = { name: 'etrier.svg', mimetype: 'image/svg+xml', data: bytes, size: bytes.length }
  const create = (alt: string) => app.payload.create({ collection: 'media', data: { alt } as never, file })
  await expect(create('Photo de l’étrier de frein')).rejects.toThrow()
  const { id } = await create('Un étrier de frein démonté, vu de face')
  expect(await report(id, 'media')).toEqual([])
})

test('the report is for the staff, and of what there is', async () => {
  const { rest } = await import('../../../testing/rest.ts')
  const id = await draft(skipped)
  expect((await rest(`/quality/articles/${id}`)).status).toBe(401)
  expect((await call(`/quality/articles/${randomUUID()}`)).status).toBe(404)
  expect((await call('/quality/users/x')).status).toBe(404)
})
