import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { refuse } from './refuse.ts'
import { refuseTunnel } from './refuse-tunnel.ts'
import { createRequestListener } from './request-listener.ts'

const mebibyte = 1024 * 1024
const handle = vi.fn()
const notFound = { status: 404, headers: {}, body: '' }
let server: Server
let impatient: Server

beforeAll(async () => {
  server = createServer(
    createRequestListener({
      site: { respond: async () => notFound },
      previews: { respond: async () => notFound },
      admin: {
        handle: async (req, res) => {
          handle()
          res.end(req.url === '/api/media' ? await giveUp(req) : String((await text(req)).length))
        },
      },
      admission: { publicUrl: 'https://meca.example', maxUploadBytes: 10 * mebibyte, isSignedIn: () => true },
      readiness: async () => notFound,
      mediaDirectory: '/nowhere',
      headers: {},
      logger: { info: vi.fn(), error: vi.fn() },
    }),
  ).on('connect', refuseTunnel)
  impatient = createServer((req, res) => refuse(req, res, notFound, { bytes: mebibyte, milliseconds: 50 }))
  await Promise.all([server, impatient].map((one) => once(one.listen(0, '127.0.0.1'), 'listening')))
})
afterAll(() => {
  for (const one of [server, impatient]) {
    one.closeAllConnections()
    one.close()
  }
})

/** Stops reading at the first bytes, as Next does for Payload. */
async function giveUp(req: IncomingMessage): Promise<string> {
  for await (const _chunk of req) break
  return 'given up'
}

const portOf = (one: Server) => (one.address() as AddressInfo).port

async function post(bytes: number, headers: Record<string, string>) {
  handle.mockClear()
  const response = await fetch(`http://127.0.0.1:${portOf(server)}/api/users/login`, {
    method: 'POST',
    headers,
    body: new Uint8Array(bytes),
  })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

/** Writes the head, then the body in full before it reads a byte: what browsers do. */
async function writeThenRead(one: Server, head: string[], body: Buffer) {
  const socket = connect(portOf(one), '127.0.0.1')
  const lost = once(socket, 'error')
  socket.pause()
  socket.write(`${['POST /api/media HTTP/1.1', 'Host: meca.example', ...head].join('\r\n')}\r\n\r\n`)
  const written = new Promise<'written'>((resolve) => socket.write(body, (err) => void (err ?? resolve('written'))))
  if ((await Promise.race([written, lost])) !== 'written') return 'lost'
  return text(socket)
}

test('what fits is handed on whole', async () => {
  expect(await post(2 * mebibyte, { 'content-type': 'application/json' })).toMatchObject({
    status: 200,
    body: String(2 * mebibyte),
  })
  expect((await post(10 * mebibyte + 2000, { 'content-type': 'multipart/form-data; boundary=a' })).status).toBe(200)
})

test.each([
  ['application/json', 2 * mebibyte + 1, /2.Mo au plus/],
  ['text/plain; a=multipart/form-data', 3 * mebibyte, /2.Mo au plus/],
  ['Multipart/Form-Data; boundary=a', 21 * mebibyte, /10.Mo au plus/],
])('a body of %s that is too heavy is refused, and nobody reads it', async (type, bytes, message) => {
  const { status, headers, body } = await post(bytes, { 'content-type': type })
  expect(status).toBe(413)
  expect(headers.get('connection')).toBe('close')
  expect(headers.get('content-type')).toContain('application/json')
  expect(JSON.parse(body)).toEqual({ errors: [{ message: expect.stringMatching(message) }] })
  expect(handle).not.toHaveBeenCalled()
})

test('who reads only after having sent everything gets the refusal too', async () => {
  const body = Buffer.alloc(21 * mebibyte)
  const head = ['Content-Type: multipart/form-data; boundary=a', `Content-Length: ${body.length}`]
  expect(await writeThenRead(server, head, body)).toMatch(/^HTTP\/1\.1 413 .*au plus\."}]}$/s)
})

test('a body given up in the middle is received all the same, and the connection still serves', async () => {
  const next = 'GET /healthz HTTP/1.1\r\nHost: meca.example\r\nConnection: close\r\n\r\n'
  const body = Buffer.alloc(10 * mebibyte)
  const head = ['Content-Type: multipart/form-data; boundary=a', `Content-Length: ${body.length}`]
  const answers = await writeThenRead(server, head, Buffer.concat([body, Buffer.from(next)]))
  expect(answers).toMatch(/^HTTP\/1\.1 200 .*given up.*HTTP\/1\.1 200 .*ok$/s)
})

test('a body without an end is cut off', async () => {
  const head = [`Content-Length: ${900 * mebibyte}`]
  expect(await writeThenRead(impatient, head, Buffer.alloc(64 * mebibyte))).toBe('lost')
})

test('a body that never comes is not waited for', async () => {
  const socket = connect(portOf(impatient), '127.0.0.1')
  socket.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${mebibyte}\r\n\r\n`)
  const ended = await Promise.race([text(socket), delay(2000, 'still open', { ref: false })])
  expect(ended).toMatch(/^HTTP\/1\.1 404 /)
})

test('a body of unannounced length is refused', async () => {
  handle.mockClear()
  const sent = request({
    host: '127.0.0.1',
    port: portOf(server),
    path: '/api/users/login',
    method: 'POST',
    agent: false,
  })
  sent.setHeader('Transfer-Encoding', 'chunked')
  sent.end('{"email":"a"}')
  const [res] = await once(sent, 'response')
  expect(res.statusCode).toBe(411)
  expect(await text(res)).toContain('Content-Length')
  expect(handle).not.toHaveBeenCalled()
})

test.each(['TRACE', 'CONNECT', 'PROPFIND'])('%s is no method of this server', async (method) => {
  const socket = connect(portOf(server), '127.0.0.1')
  socket.write(`${method} /admin HTTP/1.1\r\nHost: meca.example\r\nConnection: close\r\n\r\n`)
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 405 .*\r\nAllow: GET, HEAD/s)
})
