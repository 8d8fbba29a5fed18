import { errorPages, type FileEntry, type ManifestEntry } from '@mecaformation/contracts/live/manifest'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { SiteResponder } from './respond.ts'

const letters = 'abcdef'
const hashOf = (letter: string) => letter.repeat(32)
const page = (letter: string, more: Partial<FileEntry> = {}): FileEntry => ({
  kind: 'file',
  status: 200,
  hash: hashOf(letter),
  contentType: 'text/html; charset=utf-8',
  encodings: ['br', 'gz'],
  caching: 'page',
  scriptHashes: [],
  ...more,
})
const entries = new Map<string, ManifestEntry>([
  ['/', page('a')],
  ['/articles/fap/', page('b', { scriptHashes: ["'sha256-abc='"] })],
  ['/_astro/site.css', page('c', { caching: 'immutable', contentType: 'text/css', encodings: [] })],
  ['/codes/p0421/', { kind: 'redirect', location: '/codes/p0420/' }],
  ['/vers/terme/', { kind: 'redirect', location: '/lexique/#couple' }],
  ['/articles/ancien/', { kind: 'gone' }],
  ['/perdu/', page('0')],
  [errorPages.notFound, page('d', { status: 404 })],
  [errorPages.gone, page('e', { status: 410 })],
  [errorPages.fault, page('f', { status: 500 })],
])
const files = {
  read: async (hash: string, encoding?: string) => {
    if (!letters.includes(hash.charAt(0))) throw new Error('ENOENT')
    return Buffer.from(`${hash.charAt(0)} ${encoding ?? 'plain'}`)
  },
}
const logger = { error: vi.fn() }
const reads = { count: vi.fn() }
beforeEach(() => void vi.clearAllMocks())

function get(
  url: string,
  headers: Record<string, string> = {},
  method = 'GET',
  site: Map<string, ManifestEntry> | null = entries,
) {
  const source = { isLoaded: site !== null, lookup: (path: string) => site?.get(path) }
  return new SiteResponder({ site: source, files, reads, logger }).respond({ id: 'test-request', method, url, headers })
}

describe('a page', () => {
  test('comes as it is, to be asked for again each time', async () => {
    expect(await get('/?utm=1')).toMatchObject({
      status: 200,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'public, max-age=0, must-revalidate',
        ETag: `"${hashOf('a')}"`,
        Vary: 'Accept-Encoding',
      },
      body: Buffer.from('a plain'),
    })
  })

  test.each([
    ['gzip, deflate, br, zstd', 'br', 'a br', '-br'],
    ['gzip', 'gzip', 'a gz', '-gz'],
    ['br;q=0, gzip;q=0.5', 'gzip', 'a gz', '-gz'],
    ['*', 'br', 'a br', '-br'],
    ['zstd', undefined, 'a plain', ''],
  ])('to who takes « %s »', async (accepted, coding, body, tag) => {
    const answer = await get('/', { 'accept-encoding': accepted })
    expect(answer.headers['Content-Encoding']).toBe(coding)
    expect(answer.headers['ETag']).toBe(`"${hashOf('a')}${tag}"`)
    expect(answer.body.toString()).toBe(body)
  })

  test('allows the scripts that it holds', async () => {
    const { headers } = await get('/articles/fap/')
    expect(headers['Content-Security-Policy']).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-abc='")
  })

  test('that the client has is not sent again, in that encoding', async () => {
    const known = { 'if-none-match': `"other", W/"${hashOf('a')}-br"` }
    expect(await get('/', { ...known, 'accept-encoding': 'br' })).toMatchObject({ status: 304, body: '' })
    expect(await get('/', { ...known, 'accept-encoding': 'gzip' })).toMatchObject({ status: 200 })
  })

  test('that carries a hash in its address stays in caches for good', async () => {
    const { headers } = await get('/_astro/site.css', { 'accept-encoding': 'br' })
    expect(headers['Cache-Control']).toBe('public, max-age=31536000, immutable')
    expect(headers).not.toHaveProperty('Vary')
    expect(headers).not.toHaveProperty('Content-Encoding')
  })
})

describe('another address', () => {
  test.each([
    ['/articles/fap?page=2', '/articles/fap/?page=2'],
    ['/Articles/FAP/', '/articles/fap/'],
    ['/index.html', '/'],
    ['/codes/p0421/?a=1', '/codes/p0420/?a=1'],
    ['/codes/p0421', '/codes/p0421/'],
    ['/vers/terme/?a=1', '/lexique/?a=1#couple'],
  ])('%s is sent to %s', async (url, location) => {
    expect(await get(url)).toMatchObject({ status: 301, headers: { Location: location } })
  })

  test('of a page taken off the site says so', async () => {
    const answer = await get('/articles/ancien/', { 'if-none-match': '*' })
    expect(answer).toMatchObject({
      status: 410,
      headers: { 'Cache-Control': 'no-store' },
      body: Buffer.from('e plain'),
    })
    expect(answer.headers).not.toHaveProperty('ETag')
  })

  test.each([
    '/inconnu/',
    '/articles/',
    '/%',
    '/%ff',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/articles/fap/%00',
    '//exemple.fr/',
    'http://exemple.fr/',
    '*',
    errorPages.notFound,
    errorPages.gone,
    errorPages.fault,
    errorPages.gone.slice(0, -1),
  ])('%s leads nowhere', async (url) => {
    expect(await get(url)).toMatchObject({
      status: 404,
      headers: { 'Cache-Control': 'no-store' },
      body: Buffer.from('d plain'),
    })
  })
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not for pages', async (method) => {
  expect(await get('/', {}, method)).toMatchObject({ status: 405, headers: { Allow: 'GET, HEAD' } })
})

describe('the form for codes', () => {
  const site = new Map([...entries, ['/codes/', page('a')] as const, ['/codes/p0420/', page('b')] as const])
  test.each([
    ['/codes/?code=PO42O', '/codes/p0420/'],
    ['/codes/?code=P0299', '/recherche/?q=P0299'],
  ])('%s leads to %s, this time', async (url, location) => {
    const headers = { Location: location, 'Cache-Control': 'no-store' }
    expect(await get(url, {}, 'GET', site)).toMatchObject({ status: 302, headers })
  })

  test('sent empty shows the list', async () => {
    expect(await get('/codes/?code=', {}, 'GET', site)).toMatchObject({ status: 200 })
  })
})

describe('a reading', () => {
  test.each([
    ['a page', '/articles/fap/?utm=1', {}],
    ['a page that the browser has', '/articles/fap/', { 'if-none-match': '*' }],
  ])('is %s', async (_, url, headers) => {
    await get(url, headers)
    expect(reads.count).toHaveBeenCalledExactlyOnceWith('/articles/fap/')
  })

  test.each([
    ['a page that is only asked about', '/', 'HEAD'],
    ['a style', '/_astro/site.css', 'GET'],
    ['a redirect', '/codes/p0421/', 'GET'],
    ['a page that is gone', '/articles/ancien/', 'GET'],
    ['an address that leads nowhere', '/inconnu/', 'GET'],
  ])('is not %s', async (_, url, method) => {
    await get(url, {}, method)
    expect(reads.count).not.toHaveBeenCalled()
  })
})

describe('when something is missing', () => {
  test('a file: its address shows the page for faults, and the log names the request', async () => {
    expect(await get('/perdu/')).toMatchObject({ status: 500, body: Buffer.from('f plain') })
    expect(logger.error).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: 'test-request' }),
      expect.anything(),
    )
  })

  test('that page too: a built-in one', async () => {
    const broken = new Map(entries).set(errorPages.fault, page('0', { status: 500 }))
    const answer = await get('/perdu/', {}, 'GET', broken)
    expect(answer).toMatchObject({ status: 500, headers: { 'Cache-Control': 'no-store' } })
    expect(answer.body.toString()).toContain('Une panne nous arrête')
  })

  test('error pages: built-in ones', async () => {
    const bare = new Map<string, ManifestEntry>([['/retiree/', { kind: 'gone' }]])
    expect(await get('/inconnu/', {}, 'GET', bare)).toMatchObject({ status: 404 })
    expect(await get('/retiree/', {}, 'GET', bare)).toMatchObject({ status: 410 })
  })

  test('the whole site: it says that it is being prepared', async () => {
    const answer = await get('/articles/fap/', {}, 'GET', null)
    expect(answer).toMatchObject({ status: 503, headers: { 'Retry-After': '2', 'Cache-Control': 'no-store' } })
    expect(answer.body.toString()).toContain('Le site se prépare…')
  })
})
