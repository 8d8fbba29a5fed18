import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import type { Role } from '../../access/roles.ts'
import type { User } from '../../payload-types.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
let rest: typeof import('../../../testing/rest.ts').rest
let account: (role: Role) => Promise<User & { password: string }>

beforeAll(async () => {
  app = await createTestPayload()
  ;({ rest } = await import('../../../testing/rest.ts'))
  const { createAccount } = await import('../../../testing/accounts.ts')
  account = (role) => createAccount(app.payload, role)
})
afterAll(() => app.close())

// First in the file: it needs a database without an account.
describe('the first account', () => {
  test('is not made by the web', async () => {
    const visitor = { email: 'visiteur@exemple.fr', password: 'un long mot de passe', name: 'Visiteur', role: 'admin' }
    const answer = await rest('/users/first-register', { method: 'POST', body: JSON.stringify(visitor) })
    expect(answer.status).toBe(403)
    expect(answer.body).toMatchObject({ errors: [{ message: messages.firstUser.refusal }] })
    expect((await app.payload.count({ collection: 'users' })).totalDocs).toBe(0)
  })

  test('nor as any other account', async () => {
    const visitor = { email: 'visiteur@exemple.fr', password: 'un long mot de passe', name: 'Visiteur', role: 'admin' }
    const answer = await rest('/users', { method: 'POST', body: JSON.stringify(visitor) })
    expect(answer.status).toBe(403)
  })
})

describe('the last administrator', () => {
  test('cannot go or step down, until there is another', async () => {
    const last = await account('admin')
    const remove = () => app.payload.delete({ collection: 'users', id: last.id, overrideAccess: false, user: last })
    const demote = () =>
      app.payload.update({
        collection: 'users',
        id: last.id,
        data: { role: 'author' },
        overrideAccess: false,
        user: last,
      })
    await expect(remove()).rejects.toThrow(messages.lastAdmin.deleted)
    await expect(demote()).rejects.toThrow(messages.lastAdmin.demoted)

    const other = await account('admin')
    await expect(demote()).resolves.toMatchObject({ role: 'author' })
    await app.payload.update({ collection: 'users', id: last.id, data: { role: 'admin' } })
    await app.payload.delete({ collection: 'users', id: other.id })
  })

  test('stays when two of them remove each other at once', async () => {
    const { docs } = await app.payload.find({ collection: 'users', where: { role: { equals: 'admin' } } })
    const one = docs[0] ?? (await account('admin'))
    const two = await account('admin')
    const removals = await Promise.allSettled([
      app.payload.delete({ collection: 'users', id: one.id }),
      app.payload.delete({ collection: 'users', id: two.id }),
    ])
    expect(removals.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const left = await app.payload.count({ collection: 'users', where: { role: { equals: 'admin' } } })
    expect(left.totalDocs).toBe(1)
  })
})

describe('an account', () => {
  test('is changed by its person, but not promoted', async () => {
    const author = await account('author')
    const changed = await app.payload.update({
      collection: 'users',
      id: author.id,
      data: { name: 'Camille', role: 'admin' },
      overrideAccess: false,
      user: author,
    })
    expect(changed).toMatchObject({ name: 'Camille', role: 'author' })
  })

  test('is not changed by a colleague', async () => {
    const [author, colleague] = [await account('author'), await account('reviewer')]
    await expect(
      app.payload.update({
        collection: 'users',
        id: author.id,
        data: { name: 'Camille' },
        overrideAccess: false,
        user: colleague,
      }),
    ).rejects.toThrow()
  })

  test('takes no weak password, when made, changed or reset', async () => {
    const refusal = messages.passwordRefusals['too-short']
    const author = await account('author')
    const data = { email: 'faible@exemple.fr', name: 'Faible', role: 'author' as const, password: 'court' }
    const faultOf = { data: { errors: [{ path: 'password', message: refusal }] } }
    await expect(app.payload.create({ collection: 'users', data })).rejects.toMatchObject(faultOf)
    await expect(
      app.payload.update({ collection: 'users', id: author.id, data: { password: 'court' } }),
    ).rejects.toMatchObject(faultOf)
    const token = await app.payload.forgotPassword({
      collection: 'users',
      data: { email: author.email },
      disableEmail: true,
    })
    await expect(
      app.payload.resetPassword({ collection: 'users', data: { token, password: 'court' }, overrideAccess: true }),
    ).rejects.toMatchObject(faultOf)
  })

  test('is locked after five wrong passwords', async () => {
    const { email, password } = await account('trainer')
    const login = (typed: string) =>
      rest('/users/login', { method: 'POST', body: JSON.stringify({ email, password: typed }) })
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await login('mauvais')).status).toBe(401)
    expect((await login(password)).status).toBe(401)
  })

  test('carries its role in its token', async () => {
    const { email, password } = await account('sales')
    const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
    const claims: unknown = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString())
    expect(claims).toMatchObject({ role: 'sales' })
  })

  test('gets the link of a forgotten password through the queue', async () => {
    const { email } = await account('author')
    await app.payload.forgotPassword({ collection: 'users', data: { email } })
    const { rows } = await app.payload.db.pool.query<{ data: unknown }>(
      `select data from pgboss.job where name = 'mail' order by created_on desc limit 1`,
    )
    expect(rows[0]?.data).toMatchObject({
      to: [email],
      html: expect.stringMatching(/^<!doctype html>.*href="[^"]+\/admin\/reset\/\w+"/s),
      text: expect.stringMatching(/^MécaFormation\n.*\nhttp\S+\/admin\/reset\/\w+\n/s),
    })
    const { closeQueue } = await import('../../platform/queue.ts')
    await closeQueue()
  })
})
