import type { SignOffReport } from '@mecaformation/contracts/sign-off/report'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { createAccount } from '../../../testing/accounts.ts'
import { type Base, block, formOf, richText, storeBase } from '../../../testing/library-of-each.ts'
import type { Role } from '../../access/roles.ts'

let app: TestPayload
let base: Base
let rest: typeof import('../../../testing/rest.ts').rest
const tokens = new Map<Role, string>()
const texts = { open: 'Ligne', reserved: 'Ligne' }

beforeAll(async () => {
  app = await createTestPayload()
  ;({ rest } = await import('../../../testing/rest.ts'))
  for (const role of ['admin', 'author', 'reviewer'] as const) await signIn(role)
  base = await storeBase(app.payload)
})
afterAll(() => app.close())

async function signIn(role: Role): Promise<void> {
  const { token } = await app.payload.login({ collection: 'users', data: await createAccount(app.payload, role) })
  tokens.set(role, token ?? '')
}

const call = (role: Role, path: string, method = 'GET', body?: unknown) =>
  rest(path, {
    method,
    headers: { Authorization: `JWT ${tokens.get(role)}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

const danger = (text: string) => block('callout', { tone: 'danger', title: 'Danger', body: richText(text) })
const warned = (text = 'Débrancher.') => richText('Avant.', danger(text))

async function draft(own: object = { body: warned() }): Promise<string> {
  const summary = 'Un résumé assez long pour ne pas être montré du doigt.'
  const data = { ...formOf('articles', base, texts), summary, ...own }
  return String((await app.payload.create({ collection: 'articles', data: data as never, draft: true })).id)
}

const report = async (id: string, role: Role = 'author') =>
  (await call(role, `/sign-off/articles/${id}`)).body as SignOffReport
const publish = (id: string, own: object = {}) =>
  call('author', `/articles/${id}`, 'PATCH', { ...own, _status: 'published' })
const sign = async (role: Role, id: string, hash?: string) =>
  call(role, `/sign-off/articles/${id}`, 'POST', { hash: hash ?? (await report(id)).hash })

describe('in a house without a trainer', () => {
  test('an administrator answers for it, and the visa says so; as soon as there is a trainer, no more', async () => {
    const id = await draft()
    expect((await sign('author', id)).status).toBe(403)
    expect((await sign('reviewer', id)).status).toBe(403)
    expect(await sign('admin', id)).toMatchObject({ status: 200, body: { status: 'signed', visa: { role: 'admin' } } })
    await signIn('trainer')
    const next = await draft()
    expect(await report(next, 'admin')).toMatchObject({ maySign: false })
    expect((await sign('admin', next)).status).toBe(403)
  })
})

describe('what concerns safety', () => {
  test('is published once a trainer signed these words, and not before', async () => {
    const id = await draft()
    expect(await report(id)).toMatchObject({
      status: 'missing',
      reasons: ['Encadré «\u00a0Danger\u00a0», bloc n°\u00a02.'],
    })
    const refused = await publish(id)
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining('visa')])
    expect(refused.body).toMatchObject({ errors: [{ data: { errors: [{ path: 'body' }] } }] })
    const { findings } = (await call('author', `/quality/articles/${id}`)).body as { findings: object[] }
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'blocks', path: 'body', block: 1 }))
    expect(await sign('trainer', id)).toMatchObject({ status: 200, body: { status: 'signed' } })
    expect((await publish(id)).status).toBe(200)
    expect(await report(id)).toMatchObject({ status: 'signed', visa: { by: 'trainer', role: 'trainer' } })
    const { rows } = await app.payload.db.pool.query(
      "select actor_name from journal.entries where kind = 'signed-off' and document_id = $1",
      [id],
    )
    expect(rows).toEqual([{ actor_name: 'trainer' }])
  })

  test('asks for another visa when a word changes, and for none when it is changed back or only cited', async () => {
    const id = await draft()
    await sign('trainer', id)
    expect((await publish(id, { sources: 'INRS, ED 6127', verifiedBy: 'Formateur' })).status).toBe(200)
    const changed = await publish(id, { body: warned('Débrancher vite.') })
    expect([changed.status, JSON.stringify(changed.body)]).toEqual([400, expect.stringContaining('depuis le visa de')])
    const whole = await app.payload.findByID({ collection: 'articles', id, depth: 0 })
    expect(JSON.stringify(whole.body)).not.toContain('vite')
    await call('author', `/articles/${id}?draft=true`, 'PATCH', { body: warned('Débrancher vite.') })
    expect(await report(id)).toMatchObject({ status: 'outdated', visa: { by: 'trainer' }, isShownUnsigned: false })
    await call('author', `/articles/${id}?draft=true`, 'PATCH', { body: warned() })
    expect(await report(id)).toMatchObject({ status: 'signed' })
  })

  test('is signed as it was read: a text that changed meanwhile is not', async () => {
    const id = await draft()
    const { hash } = await report(id, 'trainer')
    await call('author', `/articles/${id}?draft=true`, 'PATCH', { title: 'Un autre titre' })
    expect(await sign('trainer', id, hash)).toMatchObject({ status: 409 })
    expect(await sign('trainer', id, 'x')).toMatchObject({ status: 400 })
    expect(await report(id)).toMatchObject({ status: 'missing' })
    expect((await call('trainer', '/sign-off/articles/inconnu')).status).toBe(404)
    expect((await rest(`/sign-off/articles/${id}`)).status).toBe(401)
  })

  test('takes a whole release back, in French', async () => {
    const [sound, unsigned] = [await draft({}), await draft()]
    const items = [sound, unsigned].map((value) => ({
      document: { relationTo: 'articles' as const, value },
      action: 'publish' as const,
    }))
    const { id } = await app.payload.create({ collection: 'releases', data: { title: 'Ensemble', items } as never })
    const { status, body } = await call('reviewer', `/releases/${id}/publish`, 'POST')
    expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining('visa')])
    expect(await app.payload.findByID({ collection: 'articles', id: sound })).toMatchObject({ _status: 'draft' })
    await sign('trainer', unsigned)
    expect((await call('reviewer', `/releases/${id}/publish`, 'POST')).status).toBe(200)
  })

  test('is known by its technology, its title or what somebody said, and never by a saved draft alone', async () => {
    const { id: technology } = await app.payload.create({
      collection: 'technologies',
      data: { ...formOf('technologies', base, texts), concernsSafety: true, _status: 'published' } as never,
    })
    for (const own of [{ technologies: [technology] }, { title: 'Consignation et VAT' }, { concernsSafety: true }]) {
      const id = await draft(own)
      expect(await report(id)).toMatchObject({ status: 'missing' })
      expect((await publish(id)).status).toBe(400)
      expect((await call('author', `/articles/${id}?draft=true&autosave=true`, 'PATCH', own)).status).toBe(200)
    }
    expect(await report(await draft({}))).toMatchObject({ status: 'notNeeded', reasons: [] })
  })

  test('is said by an author, and unsaid by an administrator alone', async () => {
    const say = async (role: Role, id: string, concernsSafety: boolean) => {
      const { status } = await call(role, `/articles/${id}?draft=true`, 'PATCH', { concernsSafety })
      expect(status).toBe(200)
      return (await app.payload.findByID({ collection: 'articles', id, draft: true })).concernsSafety
    }
    const id = await draft({})
    expect(await say('author', id, true)).toBe(true)
    expect(await say('author', id, false)).toBe(true)
    // Another one: the author is still at work on the first.
    expect(await say('admin', await draft({ concernsSafety: true }), false)).toBe(false)
  })

  test('comes by the operator’s import without a visa, and is told so; the next person needs one', async () => {
    const id = await draft()
    const context = { publication: { cause: 'import' } }
    await app.payload.update({ collection: 'articles', id, data: { _status: 'published' }, context })
    expect(await report(id)).toMatchObject({ status: 'missing', isShownUnsigned: true })
    expect((await publish(id)).status).toBe(400)
    expect(await app.payload.findByID({ collection: 'articles', id })).toMatchObject({ _status: 'published' })
    const off = await call('author', `/articles/${id}?unpublishAllLocales=true`, 'PATCH', { _status: 'draft' })
    expect(off.status).toBe(200)
  })

  test('keeps its visas: the database refuses to change one', async () => {
    const id = await draft()
    await sign('trainer', id)
    const change = app.payload.db.pool.query('update trust.visas set signer_name = $1 where id = $2', ['Autre', id])
    await expect(change).rejects.toThrow('visas cannot be changed')
    await expect(app.payload.db.pool.query('delete from trust.visas where id = $1', [id])).rejects.toThrow()
  })
})
