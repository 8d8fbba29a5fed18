import type { IncomingHttpHeaders } from 'node:http'
import { expect, test } from 'vitest'
import { refusalOf } from './admission.ts'

const admission = {
  publicUrl: 'https://meca.example',
  maxUploadBytes: 10 * 1024 * 1024,
  isSignedIn: ({ cookie }: IncomingHttpHeaders) => cookie === 'session',
}
const statusOf = (headers: Record<string, string>, method = 'POST') =>
  refusalOf({ method, headers: { host: '127.0.0.1:3000', ...headers } }, admission)?.status ?? 'passes'

test.each([
  ['a program', {}, 'passes'],
  ['a page of the public address', { origin: 'https://meca.example', 'sec-fetch-site': 'same-origin' }, 'passes'],
  ['a page of the address asked', { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }, 'passes'],
  ['a page behind TLS', { origin: 'https://autre.example', host: 'autre.example:443' }, 'passes'],
  [
    'the public address, to another name of it',
    { origin: 'https://meca.example', 'sec-fetch-site': 'cross-site' },
    'passes',
  ],
  ['the address bar', { 'sec-fetch-site': 'none' }, 'passes'],
  ['another site', { origin: 'https://mechant.example' }, 403],
  ['another site, without its origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a neighbour', { origin: 'https://x.meca.example', 'sec-fetch-site': 'same-site' }, 403],
  ['another port', { origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-site' }, 403],
  ['the public address without TLS', { origin: 'http://meca.example' }, 403],
  ['a sandboxed page', { origin: 'null' }, 403],
  ['something without a host', { origin: 'https://mechant.example', host: '' }, 403],
])('%s writes: %s → %s', (_who, headers, outcome) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(statusOf(headers, method)).toBe(outcome)
})

test('on one’s own machine, any of its names will do', () => {
  const headers = { origin: 'http://127.0.0.1:3000', host: 'localhost:3000', 'sec-fetch-site': 'cross-site' }
  const local = { ...admission, publicUrl: 'http://localhost:3000' }
  expect(refusalOf({ method: 'POST', headers }, local)).toBeNull()
  expect(refusalOf({ method: 'POST', headers: { ...headers, origin: 'http://127.0.0.1:4000' } }, local)?.status).toBe(
    403,
  )
})

test.each(['GET', 'HEAD', 'OPTIONS'])('%s changes nothing: whoever follows a link may', (method) => {
  expect(statusOf({ origin: 'https://mechant.example', 'sec-fetch-site': 'cross-site' }, method)).toBe('passes')
})

test('a file has all the room that it is promised, its form little more', () => {
  const form = { 'content-type': 'multipart/form-data; boundary=a', cookie: 'session' }
  expect(statusOf({ ...form, 'content-length': String(10.1 * 1024 * 1024) })).toBe('passes')
  expect(statusOf({ ...form, 'content-length': String(10.5 * 1024 * 1024) })).toBe(413)
})

test('a stranger sends a form to sign in, and no file', () => {
  const form = { 'content-type': 'multipart/form-data; boundary=a' }
  expect(statusOf({ ...form, 'content-length': '2000000' })).toBe('passes')
  expect(statusOf({ ...form, 'content-length': '3000000' })).toBe(401)
})

test('a heavy body is refused whatever the method', () => {
  expect(statusOf({ 'content-length': '900000000' }, 'GET')).toBe(413)
  expect(statusOf({ 'transfer-encoding': 'chunked' }, 'GET')).toBe(411)
})

test('a refusal speaks French, as Payload’s own do', () => {
  const refusal = refusalOf({ method: 'POST', headers: { origin: 'https://mechant.example' } }, admission)
  expect(JSON.parse(String(refusal?.body))).toEqual({
    errors: [{ message: expect.stringContaining('vient d’un autre site') }],
  })
})
