import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../scripts/testing/test-payload.ts'
import { previewKey, verifyToken } from '../src/features/previews/preview-token.ts'
import { shareTarget } from '../src/features/previews/shares/share-lookup.ts'
import { createAccount } from './accounts.ts'

let app: TestPayload
let server: pg.Pool
let rest: (path: string, init?: RequestInit) => Promise<Response>
const tokens = new Map<string, string>()

beforeAll(async () => {
  app = await createTestPayload()
  server = new pg.Pool({ connectionString: app.databaseUrl, max: 1 })
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('../src/payload.config.ts')
  rest = async (path, init = {}) => {
    const origin = process.env.PUBLIC_URL ?? ''
    const headers = { 'Content-Type': 'application/json', Origin: origin, ...init.headers }
    return handleEndpoints({ config, request: new Request(`${origin}/api${path}`, { ...init, headers }) })
  }
  for (const role of ['author', 'trainer'] as const) {
    const { email, password } = await createAccount(app.payload, role)
    const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
    tokens.set(role, token ?? '')
  }
})
afterAll(async () => {
  await server.end()
  await app.close()
})

const as = (role: string, init: RequestInit = {}): RequestInit => ({
  ...init,
  headers: { Authorization: `JWT ${tokens.get(role)}` },
})
const post = (body: unknown = {}): RequestInit => ({ method: 'POST', body: JSON.stringify(body) })

const collection = 'technologies'
const complete = { summary: 'Résumé', introduction: 'Un paragraphe.', order: 1, _status: 'published' as const }

async function draftOf(id: string): Promise<{ slug: string; title: string } | undefined> {
  const { rows } = await server.query(
    "select slug, data ->> 'title' as title from publication.drafts where collection = $1 and id = $2",
    [collection, id],
  )
  return rows[0]
}
async function newTechnology(title: string, data: object = {}): Promise<string> {
  const { id } = await app.payload.create({ collection, data: { ...complete, title, ...data } })
  return id
}
const autosave = (id: string, data: object) =>
  app.payload.update({ collection, id, draft: true, autosave: true, data: { _status: 'draft', ...data } })

describe('what previews show follows each save', () => {
  test('a draft that lacks everything has one', async () => {
    const { id } = await app.payload.create({ collection, draft: true, data: {} as never })
    expect(await draftOf(id)).toEqual({ slug: 'sans-titre', title: 'Sans titre' })
  })

  test('autosaves over a published document are seen, until they are published', async () => {
    const id = await newTechnology('Publiée')
    expect(await draftOf(id)).toBeUndefined()
    await autosave(id, { title: 'En travaux' })
    await autosave(id, { title: 'Presque' })
    expect(await draftOf(id)).toMatchObject({ title: 'Presque' })
    await app.payload.update({ collection, id, data: { _status: 'published' } })
    expect(await draftOf(id)).toBeUndefined()
  })

  test('an unpublished document is a draft again, a deleted one is nothing', async () => {
    const id = await newTechnology('Retirée')
    await app.payload.update({ collection, id, data: { _status: 'draft' } })
    expect(await draftOf(id)).toMatchObject({ title: 'Retirée' })
    await app.payload.delete({ collection, id })
    expect(await draftOf(id)).toBeUndefined()
  })

  test('a save that is rolled back leaves what was seen', async () => {
    const id = await newTechnology('Entière')
    await autosave(id, { title: 'Brouillon' })
    const { commitTransaction: _, createLocalReq, initTransaction, killTransaction } = await import('payload')
    const req = await createLocalReq({}, app.payload)
    await initTransaction(req)
    await app.payload.update({ collection, id, draft: true, data: { title: 'Perdue', _status: 'draft' }, req })
    await killTransaction(req)
    expect(await draftOf(id)).toMatchObject({ title: 'Brouillon' })
  })

  test('documents that are related are ids, however deep the request read', async () => {
    const technology = await newTechnology('Thermique')
    const data = { title: 'Bougie', technologies: [technology] } as never
    const { id } = await app.payload.create({ collection: 'articles', draft: true, depth: 2, data })
    const { rows } = await server.query("select data -> 'technologies' as ids from publication.drafts where id = $1", [
      id,
    ])
    expect(rows).toEqual([{ ids: [technology] }])
  })
})

describe('the way into a preview', () => {
  test('is a token for whoever may read the draft', async () => {
    const id = await newTechnology('Ouverte')
    const response = await rest(`/previews/${collection}/${id}/open`, as('trainer'))
    const [, , token = '', page] = (response.headers.get('Location') ?? '').split('/')
    expect([response.status, response.headers.get('Cache-Control'), page]).toEqual([302, 'no-store', 'brouillon'])
    expect(verifyToken(previewKey(process.env.PAYLOAD_SECRET ?? ''), token, Date.now())).toMatchObject({
      ok: true,
      claims: { target: { kind: 'document', collection, id } },
    })
  })

  test('says for whom the page is made, and keeps a reserved lesson whole for it, also once published', async () => {
    const { id } = await app.payload.create({
      collection: 'lessons',
      draft: true,
      data: { title: 'Réservée', access: 'inscrits' } as never,
    })
    const response = await rest(`/previews/lessons/${id}/open?vue=stagiaire`, as('trainer'))
    const [, , token = ''] = (response.headers.get('Location') ?? '').split('/')
    expect(verifyToken(previewKey(process.env.PAYLOAD_SECRET ?? ''), token, Date.now())).toMatchObject({
      claims: { target: { kind: 'document', collection: 'lessons', id, seenBy: 'student' } },
    })
    await server.query("update lessons set _status = 'published' where id = $1", [id])
    await server.query("update _lessons_v set version__status = 'published' where parent_id = $1", [id])
    await rest(`/previews/lessons/${id}/open?vue=stagiaire`, as('trainer'))
    const { rows } = await server.query("select 1 from publication.drafts where collection = 'lessons' and id = $1", [
      id,
    ])
    expect(rows).toHaveLength(1)
  })

  test('is closed to strangers', async () => {
    const id = await newTechnology('Fermée')
    const response = await rest(`/previews/${collection}/${id}/open`)
    expect(response.headers.get('Location')).toBe('/apercu/-/brouillon/')
    expect((await rest(`/previews/${collection}/${id}/token`, post())).status).toBe(401)
    expect((await rest(`/previews/${collection}/${id}/shares`)).status).toBe(401)
  })

  test.each([
    ['technologies', randomUUID()],
    ['technologies', 'sans-uuid'],
    ['users', randomUUID()],
    ['releases', 'aucune'],
  ])('leads nowhere for %s %s', async (where, id) => {
    expect((await rest(`/previews/${where}/${id}/token`, as('author', post()))).status).toBe(404)
  })

  test('writes the draft of a document that was saved before there were previews', async () => {
    const id = await newTechnology('Ancienne')
    await autosave(id, { title: 'Ancien brouillon' })
    await server.query('delete from publication.drafts where id = $1', [id])
    await rest(`/previews/${collection}/${id}/open`, as('author'))
    expect(await draftOf(id)).toMatchObject({ title: 'Ancien brouillon' })
  })
})

test('opening a preview never takes back what was saved meanwhile', async () => {
  const { createLocalReq } = await import('payload')
  const { refreshDraft } = await import('../src/features/previews/draft/draft-store.ts')
  const id = await newTechnology('Disputée')
  const read = async () => ({ ...(await app.payload.findByID({ collection, id, depth: 0, draft: true })) })
  const published = await read()
  await autosave(id, { title: 'Première frappe' })
  const early = await read()
  await autosave(id, { title: 'Seconde frappe' })
  const req = await createLocalReq({}, app.payload)
  await refreshDraft(req, collection, early)
  await refreshDraft(req, collection, published)
  expect(await draftOf(id)).toMatchObject({ title: 'Seconde frappe' })
})

describe('a share', () => {
  async function shared(id: string, request: object = { label: 'Garage Martin' }) {
    const response = await rest(`/previews/${collection}/${id}/shares`, as('author', post(request)))
    const body = await response.json()
    return { status: response.status, body, secret: String(body.address ?? '').split('/')[3] ?? '' }
  }

  test('opens its document to whoever has the link, for seven days', async () => {
    const id = await newTechnology('Partagée')
    const { body, secret } = await shared(id)
    expect(await shareTarget(server, secret)).toEqual({ kind: 'document', collection, id })
    const days = (new Date(body.share.expiresAt).getTime() - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(7)
    const list = await (await rest(`/previews/${collection}/${id}/shares`, as('trainer'))).json()
    expect(list).toEqual({ shares: [body.share] })
  })

  test('keeps its secret nowhere, and shows it to nobody', async () => {
    const { secret } = await shared(await newTechnology('Secrète'))
    const listed = await (await rest('/preview-shares?limit=100', as('author'))).text()
    const { rows } = await server.query('select s::text, p::text from preview_shares s, publication.preview_shares p')
    expect(JSON.stringify(rows) + listed).not.toContain(secret)
    expect(listed).not.toContain('secretHash')
  })

  test('ends at once when it is revoked', async () => {
    const { body, secret } = await shared(await newTechnology('Révoquée'))
    expect((await rest(`/previews/shares/${body.share.id}/revoke`, as('trainer', post()))).status).toBe(403)
    expect(await shareTarget(server, secret)).not.toBeNull()
    expect((await rest(`/previews/shares/${body.share.id}/revoke`, as('author', post()))).status).toBe(200)
    expect(await shareTarget(server, secret)).toBeNull()
  })

  test('ends at its date', async () => {
    const { body, secret } = await shared(await newTechnology('Expirée'))
    await server.query(
      "update publication.preview_shares set expires_at = now() - interval '1 s' where share_id = $1",
      [body.share.id],
    )
    expect(await shareTarget(server, secret)).toBeNull()
    expect(await shareTarget(server, 'inconnu')).toBeNull()
  })

  test.each([{ label: '' }, { label: 'Long', days: 31 }, { label: 'Court', days: 0 }, {}])(
    '%j is refused in French',
    async (request) => {
      const { status, body } = await shared(await newTechnology(`Refusée ${randomUUID()}`), request)
      expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining('de 1 à 30')])
    },
  )

  test('is made by those who write, and by no other way', async () => {
    const id = await newTechnology('Réservée')
    const request = post({ label: 'Stagiaires' })
    expect((await rest(`/previews/${collection}/${id}/shares`, as('trainer', request))).status).toBe(403)
    const forged = { label: 'x', targetCollection: collection, targetId: id, expiresAt: '2099-01-01', secretHash: 'x' }
    expect((await rest('/preview-shares', as('author', post(forged)))).status).toBe(403)
  })
})
