import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import type { User } from '../../payload-types.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
let rest: typeof import('../../../testing/rest.ts').rest
let admin: User & { token: string }
let author: User & { token: string }

beforeAll(async () => {
  app = await createTestPayload()
  ;({ rest } = await import('../../../testing/rest.ts'))
  const { createAccount } = await import('../../../testing/accounts.ts')
  const signedIn = async (role: 'admin' | 'author') => {
    const account = await createAccount(app.payload, role)
    const { token } = await app.payload.login({ collection: 'users', data: account })
    return { ...account, token: token ?? '' }
  }
  admin = await signedIn('admin')
  author = await signedIn('author')
})
afterAll(async () => {
  const { closeQueue } = await import('../../platform/queue.ts')
  await closeQueue()
  await app.close()
})

const password = 'un mot de passe de bonne longueur'
const address = () => `invite-${randomUUID()}@exemple.fr`

interface Answer {
  doc?: { id: string }
  name?: string
  email?: string
  errors?: { message: string }[]
}
async function post(path: string, body: object, token?: string) {
  const headers = token === undefined ? {} : { Authorization: `JWT ${token}` }
  const answer = await rest(path, { method: 'POST', body: JSON.stringify(body), headers })
  return { status: answer.status, body: answer.body as Answer }
}
const invite = async (email: string, role = 'author') => {
  const { status, body } = await post('/invitations', { email, name: 'Camille', role }, admin.token)
  return { status, id: body.doc?.id ?? '', body }
}
async function mailsTo(email: string): Promise<string[]> {
  const { rows } = await app.payload.db.pool.query<{ text: string }>(
    `select data ->> 'text' as text from pgboss.job where name = 'mail' and data -> 'to' ->> 0 = $1 order by created_on`,
    [email],
  )
  return rows.map(({ text }) => text)
}
const secretIn = (mail: string | undefined) => /\/admin\/invitation#(\S+)/.exec(mail ?? '')?.[1] ?? ''
const stateOf = async (id: string) => (await app.payload.findByID({ collection: 'invitations', id })).state
const accountsOf = (email: string) => app.payload.find({ collection: 'users', where: { email: { equals: email } } })

describe('an invited person', () => {
  test('follows a link once, chooses a password, and has the account that was meant', async () => {
    const email = address()
    const { id } = await invite(` ${email.toUpperCase()} `, 'trainer')
    const secret = secretIn((await mailsTo(email))[0])
    expect(await post('/invitations/look', { secret })).toMatchObject({ status: 200, body: { name: 'Camille', email } })
    expect((await post('/invitations/accept', { secret, password })).status).toBe(200)
    expect((await accountsOf(email)).docs).toMatchObject([{ name: 'Camille', role: 'trainer' }])
    expect((await post('/users/login', { email, password })).status).toBe(200)
    expect(await stateOf(id)).toBe('accepted')
    for (const path of ['/invitations/look', '/invitations/accept']) {
      const { status, body } = await post(path, { secret, password })
      expect([status, body.errors?.[0]?.message]).toEqual([410, messages.refusals.link])
    }
  })

  test('is one account, however often the link is followed at once', async () => {
    const email = address()
    await invite(email)
    const secret = secretIn((await mailsTo(email))[0])
    const answers = await Promise.all([1, 2, 3].map(() => post('/invitations/accept', { secret, password })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410])
    expect((await accountsOf(email)).totalDocs).toBe(1)
  })

  test('keeps the link when the password is weak', async () => {
    const email = address()
    await invite(email)
    const secret = secretIn((await mailsTo(email))[0])
    const weak = await post('/invitations/accept', { secret, password: 'court' })
    expect([weak.status, weak.body.errors?.[0]?.message]).toEqual([400, expect.stringContaining('12 caractères')])
    expect((await post('/invitations/accept', { secret, password })).status).toBe(200)
  })

  test('cannot choose a role, nor another address', async () => {
    const email = address()
    await invite(email, 'sales')
    const secret = secretIn((await mailsTo(email))[0])
    await post('/invitations/accept', { secret, password, role: 'admin', email: 'autre@exemple.fr' })
    expect((await accountsOf(email)).docs).toMatchObject([{ role: 'sales' }])
  })

  test.each([{}, { secret: 12 }, { secret: '' }, { secret: 'inventé', password }])(
    'is told of bad input %j',
    async (body) => {
      const { status } = await post('/invitations/accept', body)
      expect([400, 410]).toContain(status)
    },
  )

  test('comes too late after seven days, until the link is renewed', async () => {
    const email = address()
    const { id } = await invite(email)
    await app.payload.db.pool.query(`update invitations set expires_at = now() - interval '1 second' where id = $1`, [
      id,
    ])
    const secret = secretIn((await mailsTo(email))[0])
    expect((await post('/invitations/accept', { secret, password })).status).toBe(410)
    expect((await post(`/invitations/${id}/resend`, {}, admin.token)).status).toBe(200)
    const [, renewed] = await mailsTo(email)
    expect((await post('/invitations/accept', { secret, password })).status).toBe(410)
    expect((await post('/invitations/accept', { secret: secretIn(renewed), password })).status).toBe(200)
    expect((await post(`/invitations/${id}/resend`, {}, admin.token)).status).toBe(409)
  })
})

describe('an administrator', () => {
  test('gets the same answer whether the address has an account; only the mail differs', async () => {
    const { body: known, status } = await invite(author.email)
    const { body: fresh, status: same } = await invite(address())
    const shape = ({ doc }: Answer) => Object.keys(doc ?? {}).sort()
    expect([status, shape(known)]).toEqual([same, shape(fresh)])
    const [mail] = await mailsTo(author.email)
    expect(mail).toContain('a déjà un compte')
    expect(secretIn(mail)).toBe('')
  })

  test('calls an invitation off, and its link is dead', async () => {
    const email = address()
    const { id } = await invite(email)
    const secret = secretIn((await mailsTo(email))[0])
    expect((await post(`/invitations/${id}/cancel`, {}, admin.token)).status).toBe(200)
    expect((await post('/invitations/accept', { secret, password })).status).toBe(410)
    expect((await post(`/invitations/${id}/cancel`, {}, admin.token)).status).toBe(409)
    expect(await stateOf(id)).toBe('cancelled')
  })

  test('who invites again, or deletes, makes the link before worthless', async () => {
    const [email, other] = [address(), address()]
    const [first] = [await invite(email), await invite(email)]
    const { id } = await invite(other)
    await rest(`/invitations/${id}`, { method: 'DELETE', headers: { Authorization: `JWT ${admin.token}` } })
    expect(await stateOf(first.id)).toBe('cancelled')
    for (const mail of [(await mailsTo(email))[0], (await mailsTo(other))[0]]) {
      expect((await post('/invitations/accept', { secret: secretIn(mail), password })).status).toBe(410)
    }
  })

  test('alone invites, and nobody writes how it stands', async () => {
    const email = address()
    const asked = { email, name: 'Camille', role: 'admin', state: 'accepted', expiresAt: '2100-01-01T00:00:00.000Z' }
    expect((await post('/invitations', asked, author.token)).status).toBe(403)
    expect((await post('/invitations', asked)).status).toBe(403)
    const { body } = await post('/invitations', asked, admin.token)
    const id = body.doc?.id ?? ''
    const invitation = await app.payload.findByID({ collection: 'invitations', id })
    expect(invitation.state).toBe('waiting')
    expect(new Date(invitation.expiresAt ?? 0).getFullYear()).toBeLessThan(2100)
    for (const what of ['resend', 'cancel']) {
      expect((await post(`/invitations/${id}/${what}`, {}, author.token)).status).toBe(403)
      expect((await post(`/invitations/${id}/${what}`, {})).status).toBe(401)
    }
  })

  test('is told what is wrong with the form, and nothing is sent', async () => {
    const { status, body } = await post(
      '/invitations',
      { email: 'pas une adresse', name: '', role: 'chef' },
      admin.token,
    )
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('email')])
    expect(await mailsTo('pas une adresse')).toEqual([])
  })

  test('finds neither the link nor its hash anywhere', async () => {
    const email = address()
    const { id } = await invite(email)
    const secret = secretIn((await mailsTo(email))[0])
    const { body } = await rest(`/invitations/${id}`, { headers: { Authorization: `JWT ${admin.token}` } })
    expect(JSON.stringify(body)).not.toMatch(/hash|token/i)
    const { rows } = await app.payload.db.pool.query('select * from people.invitation_links')
    expect(JSON.stringify(rows)).not.toContain(secret)
  })
})
