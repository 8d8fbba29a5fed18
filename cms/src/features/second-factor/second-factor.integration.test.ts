import { execFile } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { codeIn, counterOf, stepAt } from '@mecaformation/domain/second-factor/one-time-code'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import type { Role } from '../../access/roles.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
let rest: typeof import('../../../testing/rest.ts').rest
let account: (role: Role) => ReturnType<typeof import('../../../testing/accounts.ts').createAccount>

beforeAll(async () => {
  app = await createTestPayload({ SECOND_FACTOR: 'required' })
  ;({ rest } = await import('../../../testing/rest.ts'))
  const { createAccount } = await import('../../../testing/accounts.ts')
  account = (role) => createAccount(app.payload, role)
})
afterAll(async () => {
  const { closeQueue } = await import('../../platform/queue.ts')
  await closeQueue()
  await app.close()
})

interface Person {
  id: string
  email: string
  password: string
}
interface Answer {
  token?: string
  recoveryCodes?: string[]
  errors?: { message: string }[]
  secondFactor?: {
    step: string
    enrolment?: { secret: string; address: string; drawing: { path: string; size: number } }
  }
}

async function post(path: string, body: object, token?: string): Promise<{ status: number; body: Answer }> {
  const headers = token === undefined ? {} : { Authorization: `JWT ${token}` }
  const { status, body: answer } = await rest(path, { method: 'POST', body: JSON.stringify(body), headers })
  return { status, body: answer as Answer }
}
const login = ({ email, password }: Person, code?: string) =>
  post('/users/login', { email, password, ...(code === undefined ? {} : { code }) })

function bytesOf(secret: string): Buffer {
  const bits = [...secret.replaceAll(' ', '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
const codeAt = (secret: string, distance = 0) =>
  codeIn(
    createHmac('sha1', bytesOf(secret))
      .update(counterOf(stepAt(Date.now()) + distance))
      .digest(),
  )

/** Signs a person in for the first time, by the code of the half minute before: the present one is still good. */
async function enrol(person: Person) {
  const secret = (await login(person)).body.secondFactor?.enrolment?.secret ?? ''
  const { body } = await login(person, codeAt(secret, -1))
  return { secret, token: body.token ?? '', codes: body.recoveryCodes ?? [] }
}
const me = async (token: string) => {
  const { body } = await rest('/users/me', { headers: { Authorization: `JWT ${token}` } })
  return (body as { user: { id: string } | null }).user?.id ?? null
}
const sessionsOf = async (id: string) =>
  (await app.payload.db.pool.query('select id from users_sessions where _parent_id = $1', [id])).rowCount
const kindsOf = async (id: string) => {
  const { rows } = await app.payload.db.pool.query<{ kind: string }>(
    'select kind from journal.entries where actor_id = $1 or document_id = $1 order by sequence',
    [id],
  )
  return rows.map(({ kind }) => kind)
}

describe('the first sign-in', () => {
  test('with a right password gives no session, but a factor to set up, the same until it is confirmed', async () => {
    const person = await account('author')
    const [one, two] = [await login(person), await login(person)]
    expect(one.status).toBe(401)
    expect(one.body.token).toBeUndefined()
    expect(one.body.secondFactor).toMatchObject({ step: 'enrol', enrolment: { drawing: { path: /^M/ } } })
    expect(one.body.secondFactor?.enrolment?.address).toMatch(/^otpauth:\/\/totp\/M%C3%A9caFormation:author/)
    expect(two.body.secondFactor).toEqual(one.body.secondFactor)
    expect(await sessionsOf(person.id)).toBe(0)
  })

  test('shows nothing of it for a wrong password', async () => {
    const person = await account('author')
    const { status, body } = await login({ ...person, password: 'pas le bon mot' })
    expect([status, body.secondFactor]).toEqual([401, undefined])
  })

  test('ends with a first code: a session, and ten recovery codes given once', async () => {
    const person = await account('author')
    const { token, codes } = await enrol(person)
    expect(await me(token)).toBe(person.id)
    expect(codes).toHaveLength(10)
    expect(new Set(codes).size).toBe(10)
    expect(await kindsOf(person.id)).toEqual(['account-created', 'second-factor-set', 'signed-in'])
  })

  test('keeps no secret that can be read, nor in the row of another', async () => {
    const [person, other] = [await account('author'), await account('author')]
    const { secret } = await enrol(person)
    await login(other)
    const { rows } = await app.payload.db.pool.query<{ secret: Buffer }>(
      'select secret from people.second_factors where user_id = $1',
      [person.id],
    )
    const sealed = rows[0]?.secret ?? Buffer.alloc(0)
    expect(sealed.includes(bytesOf(secret))).toBe(false)
    const { secondFactorKeys, unseal } = await import('./keys.ts')
    const { env } = await import('../../env.ts')
    expect(unseal(secondFactorKeys(env.PAYLOAD_SECRET), person.id, sealed)).toEqual(bytesOf(secret))
    expect(() => unseal(secondFactorKeys(env.PAYLOAD_SECRET), other.id, sealed)).toThrow()
    expect(() => unseal(secondFactorKeys('another secret of at least 32 signs'), person.id, sealed)).toThrow()
  })
})

describe('a sign-in with a second factor', () => {
  test('asks for a code, and takes each of them once', async () => {
    const person = await account('reviewer')
    const { secret } = await enrol(person)
    const asked = await login(person)
    expect([asked.status, asked.body.secondFactor]).toEqual([401, { step: 'code' }])
    const code = codeAt(secret)
    expect((await login(person, code)).status).toBe(200)
    const again = await login(person, code)
    expect([again.status, again.body.errors?.[0]?.message]).toEqual([401, messages.refusals.wrong])
    expect((await login(person, codeAt(secret, -1))).status).toBe(401)
    expect((await login(person, codeAt(secret, 1))).status).toBe(200)
  })

  test('takes a code once however many come at the same time', async () => {
    const person = await account('reviewer')
    const { secret } = await enrol(person)
    const answers = await Promise.all([1, 2, 3].map(() => login(person, codeAt(secret))))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('takes each recovery code once, however it is written', async () => {
    const person = await account('reviewer')
    const { codes } = await enrol(person)
    const [first = ''] = codes
    expect((await login(person, first.toLowerCase().replaceAll('-', ' '))).status).toBe(200)
    expect((await login(person, first)).status).toBe(401)
    expect(await kindsOf(person.id)).toContain('recovery-code-used')
  })

  test('is held up after five wrong codes, right ones then included', async () => {
    const person = await account('reviewer')
    const { secret, codes } = await enrol(person)
    const wrong = codeAt(secret) === '000000' ? '000001' : '000000'
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await login(person, wrong)).status).toBe(401)
    const held = await login(person, codeAt(secret))
    expect([held.status, held.body.errors?.[0]?.message]).toEqual([429, messages.refusals.locked])
    expect((await login(person, codes[0])).status).toBe(429)
    expect((await kindsOf(person.id)).filter((kind) => kind === 'sign-in-refused')).toHaveLength(7)
  })

  test('is held up by wrong codes that come at once', async () => {
    const person = await account('reviewer')
    await enrol(person)
    const answers = await Promise.all(Array.from({ length: 12 }, () => login(person, 'AAAA-AAAA-AAAA')))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
  })
})

describe('no way around it', () => {
  test('GraphQL signs nobody in', async () => {
    const { graphql } = await import('../../../testing/graphql.ts')
    const person = await account('author')
    await enrol(person)
    const { email, password } = person
    const { body } = await graphql(`mutation { loginUser(email: "${email}", password: "${password}") { token } }`)
    expect(JSON.stringify(body)).not.toContain('token')
    expect(await sessionsOf(person.id)).toBe(1)
  })

  test('nor would its own resolver, nor the Local API', async () => {
    const person = await account('author')
    await enrol(person)
    const { email, password } = person
    await expect(app.payload.login({ collection: 'users', data: { email, password } })).rejects.toThrow(
      messages.askCode,
    )
    expect(await sessionsOf(person.id)).toBe(1)
  })

  test('a new password by e-mail opens no session, and closes those that were open', async () => {
    const person = await account('author')
    const { token: before, secret } = await enrol(person)
    const token = await app.payload.forgotPassword({
      collection: 'users',
      data: { email: person.email },
      disableEmail: true,
    })
    const { status, body } = await post('/users/reset-password', { token, password: 'un mot de passe neuf' })
    expect(status).toBe(200)
    expect(await me(body.token ?? '')).toBeNull()
    expect(await me(before)).toBeNull()
    expect(await sessionsOf(person.id)).toBe(0)
    const renewed = { ...person, password: 'un mot de passe neuf' }
    expect((await login(renewed)).body.secondFactor).toEqual({ step: 'code' })
    expect((await login(renewed, codeAt(secret))).status).toBe(200)
    expect(await kindsOf(person.id)).toContain('password-reset')
  })

  test('no address under /api gives more than its person may have', async () => {
    const person = await account('admin')
    const { token } = await enrol(person)
    const { body } = await rest(`/users/${person.id}?depth=2`, { headers: { Authorization: `JWT ${token}` } })
    expect(JSON.stringify(body)).not.toMatch(/secret|recovery|hash|salt/i)
  })
})

describe('a second factor', () => {
  test('is taken away by an administrator: sessions close, its person is told and sets up another', async () => {
    const [person, admin] = [await account('author'), await account('admin')]
    const [{ token, secret }, { token: asAdmin }] = [await enrol(person), await enrol(admin)]
    expect((await post(`/users/${person.id}/second-factor/reset`, {}, asAdmin)).status).toBe(200)
    expect(await me(token)).toBeNull()
    const { rows } = await app.payload.db.pool.query<{ data: { to: string[] } }>(
      `select data from pgboss.job where name = 'mail' order by created_on desc limit 1`,
    )
    expect(rows[0]?.data).toMatchObject({ to: [person.email], subject: expect.stringContaining('réinitialisée') })
    const again = await login(person)
    expect(again.body.secondFactor?.step).toBe('enrol')
    expect(again.body.secondFactor?.enrolment?.secret).not.toBe(secret)
    expect(await kindsOf(person.id)).toContain('second-factor-reset')
  })

  test('is not taken away by a colleague, nor by an open session alone', async () => {
    const [person, admin] = [await account('author'), await account('admin')]
    const [author, boss] = [await enrol(person), await enrol(admin)]
    expect((await post(`/users/${admin.id}/second-factor/reset`, {}, author.token)).status).toBe(403)
    expect((await post(`/users/${admin.id}/second-factor/reset`, {}, boss.token)).status).toBe(403)
    expect((await post(`/users/${admin.id}/second-factor/reset`, { code: '000000' }, boss.token)).status).toBe(400)
    expect((await post(`/users/${admin.id}/second-factor/reset`, { code: boss.codes[0] }, boss.token)).status).toBe(200)
    expect((await post(`/users/${person.id}/second-factor/reset`, {})).status).toBe(401)
  })

  test('gets new recovery codes for a code, and the former ones are dead', async () => {
    const person = await account('author')
    const { token, secret, codes } = await enrol(person)
    const path = `/users/${person.id}/second-factor/recovery-codes`
    expect((await post(path, { code: 'faux' }, token)).status).toBe(400)
    expect((await post(path, {}, token)).status).toBe(400)
    const { body } = await post(path, { code: codeAt(secret) }, token)
    expect(body.recoveryCodes).toHaveLength(10)
    expect((await login(person, codes[1])).status).toBe(401)
    expect((await login(person, body.recoveryCodes?.[1])).status).toBe(200)
  })
})

describe('who lost the telephone and has no other administrator to ask', () => {
  const script = fileURLToPath(new URL('../../../commands/users-second-factor.ts', import.meta.url))
  const command = (...args: string[]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      const env = { ...process.env, VITEST: undefined }
      execFile(process.execPath, [script, ...args], { env, timeout: 30_000 }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr }),
      )
    })

  test('is given another factor to set up by a command; sessions and old codes are worth nothing then', async () => {
    const person = await account('admin')
    const { secret, token, codes } = await enrol(person)
    expect(await command(` ${person.email.toUpperCase()} `)).toEqual({
      code: 0,
      said: expect.stringContaining('est réinitialisée'),
    })
    expect([await me(token), await sessionsOf(person.id)]).toEqual([null, 0])
    for (const old of [codeAt(secret), codes[0] ?? '']) {
      const { status, body } = await login(person, old)
      expect([status, body.secondFactor?.step]).toEqual([401, 'enrol'])
      expect(body.secondFactor?.enrolment?.secret).not.toBe(secret)
    }
    expect(await me((await enrol(person)).token)).toBe(person.id)
    expect(await kindsOf(person.id)).toContain('second-factor-reset')
  })

  test('is told in a sentence when there is no such account, or no address', async () => {
    expect(await command('personne@exemple.fr')).toEqual({
      code: 1,
      said: 'Aucun compte n’a l’adresse personne@exemple.fr.\n',
    })
    expect(await command()).toEqual({ code: 1, said: expect.stringMatching(/^Usage.: /) })
  })
})
