import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { carriesSession, sessionKey } from './session-token.ts'

const key = sessionKey('le secret de la maison')
const now = Date.parse('2026-11-22T12:00:00Z')
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

function token({ ends = now + 60_000, signedWith = key } = {}): string {
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ id: '1', exp: ends / 1000 })}`
  return `${text}.${createHmac('sha256', signedWith).update(text).digest('base64url')}`
}

test.each([
  ['a cookie', { cookie: `lang=fr; payload-token=${token()}` }, true],
  ['a header', { authorization: `JWT ${token()}` }, true],
  ['an old cookie and a good header', { cookie: 'payload-token=a.b.c', authorization: `Bearer ${token()}` }, true],
  ['nothing', {}, false],
  ['a session that ended', { cookie: `payload-token=${token({ ends: now })}` }, false],
  ['a session of another house', { cookie: `payload-token=${token({ signedWith: sessionKey('autre') })}` }, false],
  ['a token without signature', { cookie: `payload-token=${token().split('.').slice(0, 2).join('.')}.` }, false],
  ['a token with more to it', { cookie: `payload-token=${token()}.more` }, false],
  ['another cookie that ends alike', { cookie: `not-payload-token=${token()}` }, false],
])('%s', (_what, headers, outcome) => {
  expect(carriesSession(headers, key, now)).toBe(outcome)
})
