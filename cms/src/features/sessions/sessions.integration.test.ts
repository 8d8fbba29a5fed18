import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import type { Role } from '../../access/roles.ts'

let app: TestPayload
let rest: typeof import('../../../testing/rest.ts').rest
let account: (role: Role) => ReturnType<typeof import('../../../testing/accounts.ts').createAccount>

beforeAll(async () => {
  app = await createTestPayload()
  ;({ rest } = await import('../../../testing/rest.ts'))
  const { createAccount } = await import('../../../testing/accounts.ts')
  account = (role) => createAccount(app.payload, role)
})
afterAll(() => app.close())

interface Person {
  id: string
  email: string
  password: string
}
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
const login = async ({ email, password }: Person) => {
  const init = { method: 'POST', body: JSON.stringify({ email, password }), headers: { 'User-Agent': firefox } }
  const { status, body } = await rest('/users/login', init)
  return { status, token: (body as { token?: string }).token ?? '' }
}
const by = (token: string) => ({ headers: { Authorization: `JWT ${token}` } })
const isOpen = async (token: string) => ((await rest('/users/me', by(token))).body as { user: unknown }).user !== null
const close = (id: string, body: object, token: string) =>
  rest(`/users/${id}/sessions/close`, { method: 'POST', body: JSON.stringify(body), ...by(token) })
const list = async (id: string, token: string) => {
  const { body } = await rest(`/users/${id}/sessions`, by(token))
  return (body as { sessions: { id: string; device: string; isCurrent: boolean }[] }).sessions
}

test('one sees where one is signed in, and closes one or all others', async () => {
  const person = await account('author')
  const [one, two, three] = [await login(person), await login(person), await login(person)]
  const sessions = await list(person.id, one.token)
  expect(sessions).toMatchObject([{}, {}, { device: 'Firefox, Windows', isCurrent: true }])
  expect((await close(person.id, { session: sessions[0]?.id }, one.token)).body).toEqual({ closed: 1 })
  expect([await isOpen(three.token), await isOpen(two.token)]).toEqual([false, true])
  expect((await close(person.id, { others: true }, one.token)).body).toEqual({ closed: 1 })
  expect([await isOpen(two.token), await isOpen(one.token)]).toEqual([false, true])
})

test('an administrator closes those of anybody, a colleague those of nobody', async () => {
  const [person, colleague, admin] = [await account('author'), await account('reviewer'), await account('admin')]
  const { token } = await login(person)
  const other = await login(colleague)
  expect((await close(person.id, { others: true }, other.token)).status).toBe(403)
  expect((await rest(`/users/${person.id}/sessions`, by(other.token))).status).toBe(403)
  expect((await close(person.id, { others: true }, 'rien')).status).toBe(401)
  const [session] = await list(person.id, token)
  // One's own address does not reach the session of another.
  expect((await close(colleague.id, { session: session?.id }, other.token)).body).toEqual({ closed: 0 })
  expect((await close(person.id, { tout: true }, token)).status).toBe(400)
  expect((await close(person.id, { others: true }, (await login(admin)).token)).body).toEqual({ closed: 1 })
  expect(await isOpen(token)).toBe(false)
})

test('a new password closes the others, a new role all of them', async () => {
  const person = await account('author')
  const [here, there] = [await login(person), await login(person)]
  const change = {
    method: 'PATCH',
    body: JSON.stringify({ password: 'un tout autre mot de passe' }),
    ...by(here.token),
  }
  expect((await rest(`/users/${person.id}`, change)).status).toBe(200)
  expect([await isOpen(here.token), await isOpen(there.token)]).toEqual([true, false])
  await app.payload.update({ collection: 'users', id: person.id, data: { role: 'reviewer' } })
  expect(await isOpen(here.token)).toBe(false)
})

test('sign-ins at once all get a session that lasts', async () => {
  const person = await account('author')
  const tokens = await Promise.all([1, 2, 3, 4].map(() => login(person)))
  for (const { token } of tokens) expect(await isOpen(token)).toBe(true)
})

test('a sign-in that was under way takes back neither a new password nor a new role', async () => {
  const person = await account('author')
  const update = (data: object) => app.payload.update({ collection: 'users', id: person.id, data })
  const [answers] = await Promise.all([
    Promise.all([1, 2, 3, 4, 5, 6].map(() => login(person))),
    update({ role: 'sales' }).then(() => update({ password: 'encore un autre mot de passe' })),
  ])
  expect((await app.payload.findByID({ collection: 'users', id: person.id })).role).toBe('sales')
  expect((await login({ ...person, password: 'encore un autre mot de passe' })).status).toBe(200)
  expect((await login(person)).status).toBe(401)
  for (const { token } of answers) expect(token === '' || !(await isOpen(token))).toBe(true)
})
