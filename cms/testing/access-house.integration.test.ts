/** Who may do what with what belongs to the house: files, accounts, releases, plans, share links, the navigation. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../scripts/testing/test-payload.ts'
import type { Role } from '../src/access/roles.ts'
import { type Base, formOf, storeBase } from './library-of-each.ts'

type Person = Role | 'visitor'
const people: Person[] = ['admin', 'author', 'reviewer', 'trainer', 'sales', 'visitor']
const staff: Person[] = people.slice(0, 5)
const editors: Person[] = ['admin', 'author', 'reviewer']

let app: TestPayload
let base: Base
let rest: typeof import('./rest.ts').rest
const headers = new Map<Person, Record<string, string>>([['visitor', {}]])
const accounts = new Map<Person, string>()

beforeAll(async () => {
  app = await createTestPayload()
  ;({ rest } = await import('./rest.ts'))
  const { createAccount } = await import('./accounts.ts')
  // Whatever is tried below, another administrator stays.
  await createAccount(app.payload, 'admin')
  for (const person of people) {
    if (person === 'visitor') continue
    const { email, id, password } = await createAccount(app.payload, person)
    const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
    headers.set(person, { Authorization: `JWT ${token}` })
    accounts.set(person, id)
  }
  base = await storeBase(app.payload)
})
afterAll(() => app.close())

interface Try {
  method: string
  path: string
  body?: object
}

/** Who gets through, each with a fresh target; anything but success and refusal shows in the answer. */
async function whoMay(attempt: (person: Person) => Promise<Try>): Promise<string[]> {
  const allowed: string[] = []
  for (const person of people) {
    const { method, path, body } = await attempt(person)
    const init = { method, headers: headers.get(person) ?? {}, ...(body && { body: JSON.stringify(body) }) }
    const { status, body: answer } = await rest(path, init)
    const isNothing = (answer as { totalDocs?: number }).totalDocs === 0
    if (status < 300 && !isNothing) allowed.push(person)
    else if (![200, 401, 403, 404].includes(status)) allowed.push(`${person}: ${status} ${JSON.stringify(answer)}`)
  }
  return allowed
}

const article = async () => {
  const data = formOf('articles', base, { open: 'Ligne', reserved: 'Ligne' })
  return (await app.payload.create({ collection: 'articles', data: { ...data, _status: 'published' } as never })).id
}
const picture = async () => {
  const data = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" id="a${Math.random()}"/>`)
  const file = { data, name: 'a.svg', mimetype: 'image/svg+xml', size: data.byteLength }
  return (await app.payload.create({ collection: 'media', data: { alt: 'Un dessin' }, file })).id
}
const release = async () => {
  const items = [{ document: { relationTo: 'articles' as const, value: await article() }, action: 'publish' as const }]
  return (await app.payload.create({ collection: 'releases', data: { title: 'Ensemble', items, state: 'draft' } })).id
}
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()
const planOf = async () => ({
  target: { relationTo: 'articles' as const, value: await article() },
  action: 'unpublish' as const,
  at: tomorrow(),
  at_tz: 'Europe/Paris' as const,
})
const plan = async () =>
  (
    await app.payload.create({
      collection: 'schedules',
      data: { ...(await planOf()), state: 'waiting', attempts: 0 } as never,
    })
  ).id
const share = async () => {
  const id = await article()
  const path = `/previews/articles/${id}/shares`
  const init = {
    method: 'POST',
    headers: headers.get('author') ?? {},
    body: JSON.stringify({ label: 'Lien', days: 2 }),
  }
  const { body } = await rest(path, init)
  return (body as { share: { id: string } }).share.id
}
const colleague = async () => {
  const { createAccount } = await import('./accounts.ts')
  return (await createAccount(app.payload, 'author')).id
}
const locked = async () => {
  const { email } = await app.payload.findByID({ collection: 'users', id: await colleague() })
  return { email }
}

const newcomer = () => ({ email: `${Math.random()}@exemple.fr`, name: 'N', role: 'author' as const })
const invitation = async () =>
  (await app.payload.create({ collection: 'invitations', data: { ...newcomer(), state: 'waiting' } })).id

const get = (path: string) => async (): Promise<Try> => ({ method: 'GET', path })
const on = (method: string, path: string, make: () => Promise<string>, body?: object) => async (): Promise<Try> => ({
  method,
  path: path.replace(':id', await make()),
  ...(body && { body }),
})
const account = (role: Role) => ({
  email: `${Math.random()}@exemple.fr`,
  name: 'N',
  role,
  password: 'un long mot de passe',
})

test.each<[string, Person[], (person: Person) => Promise<Try>]>([
  ['reads a picture by itself', staff, on('GET', '/media/:id', picture)],
  ['lists pictures', staff, get('/media')],
  ['changes the words of a picture', [...editors, 'trainer'], on('PATCH', '/media/:id', picture, { alt: 'Autre' })],
  ['deletes a picture', ['admin'], on('DELETE', '/media/:id', picture)],

  ['sees any account', staff, get('/users')],
  ['reads the account of somebody else', ['admin'], on('GET', '/users/:id', colleague)],
  [
    'reads the own account',
    staff,
    async (person) => ({ method: 'GET', path: `/users/${accounts.get(person) ?? '-'}` }),
  ],
  ['opens an account', ['admin'], async () => ({ method: 'POST', path: '/users', body: account('author') })],
  ['changes the account of somebody else', ['admin'], on('PATCH', '/users/:id', colleague, { name: 'Autre' })],
  ['deletes an account', ['admin'], on('DELETE', '/users/:id', colleague)],
  ['unlocks an account', ['admin'], async () => ({ method: 'POST', path: '/users/unlock', body: await locked() })],

  ['reads an invitation', ['admin'], on('GET', '/invitations/:id', invitation)],
  ['invites', ['admin'], async () => ({ method: 'POST', path: '/invitations', body: newcomer() })],
  ['sends another link', ['admin'], on('POST', '/invitations/:id/resend', invitation)],
  ['calls an invitation off', ['admin'], on('POST', '/invitations/:id/cancel', invitation)],
  ['changes an invitation by hand', [], on('PATCH', '/invitations/:id', invitation, { role: 'admin' })],
  ['deletes an invitation', ['admin'], on('DELETE', '/invitations/:id', invitation)],
  ['sees the sessions of somebody else', ['admin'], on('GET', '/users/:id/sessions', colleague)],
  ['closes them', ['admin'], on('POST', '/users/:id/sessions/close', colleague, { others: true })],
  ['sees the second factor of somebody else', ['admin'], on('GET', '/users/:id/second-factor', colleague)],
  ['sets one up for somebody else', [], on('POST', '/users/:id/second-factor/begin', colleague)],

  ['reads a release', staff, on('GET', '/releases/:id', release)],
  ['prepares one', editors, async () => ({ method: 'POST', path: '/releases', body: { title: 'Neuve' } })],
  ['changes one', editors, on('PATCH', '/releases/:id', release, { title: 'Autre' })],
  ['follows one', staff, on('GET', '/releases/:id/progress', release)],
  ['deletes one', editors, on('DELETE', '/releases/:id', release)],

  ['reads a plan', staff, on('GET', '/schedules/:id', plan)],
  ['plans', editors, async () => ({ method: 'POST', path: '/schedules', body: await planOf() })],
  ['puts a plan off', editors, on('PATCH', '/schedules/:id', plan, { at: tomorrow(), at_tz: 'Europe/Paris' })],
  ['deletes a plan', ['admin'], on('DELETE', '/schedules/:id', plan)],

  ['reads a share link', staff, on('GET', '/preview-shares/:id', share)],
  ['writes one by hand', [], async () => ({ method: 'POST', path: '/preview-shares', body: { label: 'Lien' } })],
  ['changes one by hand', [], on('PATCH', '/preview-shares/:id', share, { label: 'Autre' })],
  ['makes one', editors, on('POST', '/previews/articles/:id/shares', article, { label: 'Lien', days: 2 })],
  ['closes one', editors, on('POST', '/previews/shares/:id/revoke', share)],
  ['deletes one', ['admin'], on('DELETE', '/preview-shares/:id', share)],

  ['reads the navigation', staff, get('/globals/navigation')],
  ['changes it', editors, async () => ({ method: 'POST', path: '/globals/navigation', body: { header: [] } })],
  ['reads its versions', staff, get('/globals/navigation/versions?limit=1')],
  ['reads who stands behind the site', staff, get('/globals/organisation')],
  ['changes who does', editors, async () => ({ method: 'POST', path: '/globals/organisation', body: { name: '' } })],

  ['follows publications', staff, get('/publications')],
  ['sees how the publisher fares', staff, get('/publications/health')],
  ['publishes again an article that failed', editors, on('POST', '/publication/articles/:id/retry', article)],
  [
    'publishes again an offer that failed',
    [...editors, 'sales'],
    async () => ({ method: 'POST', path: `/publication/offers/${base.course}/retry` }),
  ],
])('who %s', async (_, allowed, attempt) => {
  expect((await whoMay(attempt)).sort()).toEqual([...allowed].sort())
})

test('nobody gives themselves another role', async () => {
  for (const person of ['author', 'reviewer', 'trainer', 'sales'] as const) {
    const own = `/users/${accounts.get(person)}`
    await rest(own, { method: 'PATCH', headers: headers.get(person) ?? {}, body: JSON.stringify({ role: 'admin' }) })
    expect(await app.payload.findByID({ collection: 'users', id: accounts.get(person) ?? '' })).toMatchObject({
      role: person,
    })
  }
})

test('who reads where the proof of a testimonial is kept', async () => {
  const data = formOf('testimonials', base, { open: 'Ligne', reserved: 'classeur vert' })
  const { id } = await app.payload.create({
    collection: 'testimonials',
    data: { ...data, _status: 'published' } as never,
  })
  const readers: Person[] = []
  for (const person of people) {
    const { body } = await rest(`/testimonials/${id}`, { headers: headers.get(person) ?? {} })
    if (JSON.stringify(body).includes('classeur vert')) readers.push(person)
  }
  expect(readers).toEqual(['admin', 'author', 'reviewer', 'sales'])
})
