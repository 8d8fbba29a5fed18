import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { sendMedia } from './media.ts'
import { answerReadiness } from './readiness.ts'
import { createRequestListener, routeOf } from './request-listener.ts'

const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
const site = { isLoaded: true }
const database = { query: vi.fn() }
let server: Server
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'media-'))
  await writeFile(join(directory, 'secret.txt'), 'secret')
  await mkdir(join(directory, 'media/dossier.png'), { recursive: true })
  await writeFile(join(directory, 'media/abc-480.webp'), '0123456789')
  await writeFile(join(directory, 'media/vide.svg'), '')
  await writeFile(join(directory, 'media/film.mp4'), '0123456789')
  await writeFile(join(directory, 'media/sous-titres.vtt'), 'WEBVTT')
  await writeFile(join(directory, 'media/fiche.pdf'), '%PDF-')
  await writeFile(join(directory, 'media/.cache.png'), 'hidden')
  await writeFile(join(directory, 'media/notes.exe'), 'unknown')
  server = createServer(
    createRequestListener({
      site: {
        respond: async ({ url }) => {
          if (url === '/panne') throw new Error('boom')
          return { status: url === '/' ? 200 : 404, headers: {}, body: 'site' }
        },
      },
      previews: {
        respond: async () => ({ status: 200, headers: { 'Referrer-Policy': 'no-referrer' }, body: 'preview' }),
      },
      admin: {
        handle: async (_req, res) => {
          res.end('admin')
        },
      },
      admission: { publicUrl: 'https://meca.example', maxUploadBytes: 10 * 1024 * 1024, isSignedIn: () => true },
      readiness: () => answerReadiness({ site, database, needsManifest: true, logger }),
      mediaDirectory: join(directory, 'media'),
      headers: { 'X-Content-Type-Options': 'nosniff' },
      logger,
    }),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(directory, { recursive: true, force: true })
})
beforeEach(() => {
  vi.clearAllMocks()
  site.isLoaded = true
  database.query.mockResolvedValue({})
})

/** Asks with the path exactly as given: `fetch` would clean it up first. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo
  const sent = request({ host: '127.0.0.1', port, path, headers, method, agent: false }).end()
  const [res] = await once(sent, 'response')
  return { status: res.statusCode, headers: res.headers, body: await text(res) }
}

test.each([
  ['/admin', 'admin'],
  ['/admin/%ff', 'site'],
  ['/admin/collections/articles', 'admin'],
  ['/api/articles', 'admin'],
  ['/_next/static/a.js', 'admin'],
  ['/__nextjs_font/a.woff2', 'admin'],
  ['/administration/', 'site'],
  ['/api-de-garage/', 'site'],
  ['//admin', 'site'],
  ['/media/a.png', 'media'],
  ['/apercu/jeton/brouillon/', 'preview'],
  ['/apercus/', 'site'],
  ['/healthz', 'health'],
  ['/healthz/', 'site'],
  ['/readyz', 'readiness'],
  ['/', 'site'],
  ['*', 'site'],
  ['/constructor', 'site'],
  ['/__proto__/', 'site'],
])('%s belongs to %s', (path, route) => {
  expect(routeOf(path)).toBe(route)
})

describe('every request', () => {
  test('is named after the proxy’s id when that is harmless, and gets the common headers', async () => {
    const { headers } = await ask('/', { 'x-request-id': 'from-proxy-42' })
    expect(headers).toMatchObject({ 'x-request-id': 'from-proxy-42', 'x-content-type-options': 'nosniff' })
  })

  test.each(['short', 'a'.repeat(65), 'with space and more'])('« %s » is replaced by an id of our own', async (id) => {
    const { headers } = await ask('/', { 'x-request-id': id })
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('leaves one line in the log, without its query or the token of a link', async () => {
    await ask('/admin/reset/s3cret?token=s3cret')
    await vi.waitFor(() => expect(logger.info).toHaveBeenCalledTimes(1))
    expect(logger.info).toHaveBeenCalledWith(
      expect.objectContaining({ method: 'GET', path: '/admin/reset/…', status: 200, durationMs: expect.any(Number) }),
    )
  })

  test.each([
    ['/apercu/s3cret/brouillon/', '/apercu/…/brouillon/'],
    ['/apercu/partage/s3cret/codes/', '/apercu/partage/…/codes/'],
    ['/apercu/s3cret', '/apercu/…'],
  ])('of a preview keeps its key out of the log: %s', async (path, logged) => {
    await ask(path)
    await vi.waitFor(() => expect(logger.info).toHaveBeenCalledTimes(1))
    expect(logger.info).toHaveBeenCalledWith(expect.objectContaining({ path: logged }))
  })

  test('of a preview is answered with the headers of the preview', async () => {
    const { headers, body } = await ask('/apercu/jeton/')
    expect([headers['referrer-policy'], body]).toEqual(['no-referrer', 'preview'])
  })

  test('that goes wrong gets a French page and a logged fault', async () => {
    const { status, body } = await ask('/panne')
    expect(status).toBe(500)
    expect(body).toContain('<html lang="fr">')
    expect(logger.error).toHaveBeenCalledTimes(1)
  })

  test('by HEAD gets the length without the body', async () => {
    expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, headers: { 'content-length': '4' }, body: '' })
  })
})

describe('probes', () => {
  test('health needs nothing, and stays out of the log', async () => {
    site.isLoaded = false
    database.query.mockRejectedValue(new Error('down'))
    expect(await ask('/healthz')).toMatchObject({ status: 200, body: 'ok' })
    expect(logger.info).not.toHaveBeenCalled()
  })

  test('readiness needs the manifest and the database', async () => {
    expect(await ask('/readyz')).toMatchObject({ status: 200, body: '{"ready":true,"missing":[]}' })
    site.isLoaded = false
    database.query.mockRejectedValue(new Error('down'))
    const { status, body } = await ask('/readyz')
    expect(status).toBe(503)
    expect(JSON.parse(body)).toEqual({ ready: false, missing: ['manifest', 'database'] })
  })
})

describe('uploaded files', () => {
  test('come whole, for good, and powerless', async () => {
    expect(await ask('/media/abc-480.webp?v=1')).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'image/webp',
        'content-length': '10',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox",
      },
      body: '0123456789',
    })
    expect(await ask('/media/vide.svg')).toMatchObject({ status: 200, body: '' })
  })

  test('come in part', async () => {
    const part = await ask('/media/abc-480.webp', { range: 'bytes=2-4' })
    expect(part).toMatchObject({ status: 206, headers: { 'content-range': 'bytes 2-4/10' }, body: '234' })
    expect(await ask('/media/abc-480.webp', { range: 'bytes=10-' })).toMatchObject({
      status: 416,
      headers: { 'content-range': 'bytes */10' },
    })
    expect(await ask('/media/abc-480.webp', { range: 'bytes=2-4', 'if-range': '"other"' })).toMatchObject({
      status: 200,
    })
  })

  test.each([
    ['film.mp4', 'video/mp4', undefined],
    ['sous-titres.vtt', 'text/vtt; charset=utf-8', undefined],
    ['fiche.pdf', 'application/pdf', 'attachment'],
  ])('%s is sent as what it is', async (name, type, disposition) => {
    const { headers } = await ask(`/media/${name}`, {}, 'HEAD')
    expect(headers).toMatchObject({ 'content-type': type, 'accept-ranges': 'bytes' })
    expect(headers['content-disposition']).toBe(disposition)
  })

  test('are forgotten when the client went away before they were found', async () => {
    const res = { destroyed: true } as ServerResponse
    const req = { method: 'GET', headers: {} } as IncomingMessage
    expect(await sendMedia(join(directory, 'media'), '/media/film.mp4', { req, res })).toBe(true)
  })

  test('that the client has are not sent again', async () => {
    const { headers } = await ask('/media/abc-480.webp', {}, 'HEAD')
    expect(await ask('/media/abc-480.webp', { 'if-none-match': String(headers['etag']) })).toMatchObject({
      status: 304,
    })
  })

  test.each([
    '/media/absent.png',
    '/media/',
    '/media/..',
    '/media/../secret.txt',
    '/media/..%2fsecret.txt',
    '/media/.cache.png',
    '/media/notes.exe',
    '/media/dossier.png',
    '/media/ABC-480.webp',
  ])('%s is left to the site', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'site' })
  })
})
