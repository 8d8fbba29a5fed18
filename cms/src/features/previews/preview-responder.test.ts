import type { PreviewAnswer } from '@mecaformation/contracts/previews/preview-request'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { audienceOf, newBrowser } from './preview-browser.ts'
import { PreviewResponder } from './preview-responder.ts'
import { mintToken, previewKey } from './preview-token.ts'

const key = previewKey('a secret of tests, which protects nothing at all')
const target = { kind: 'document', collection: 'articles', id: 'a1' } as const
const html = `<!doctype html><html><head><title>Bougie</title><link rel="canonical" href="https://meca.example/articles/bougie/">
<link rel="stylesheet" href="/_astro/a.css"></head><body><a class="brand" href="/">Accueil</a> <a href="/articles/">Articles</a>
<a href="https://eduscol.education.fr/">Ailleurs</a> <a href="/media/a.svg">Dessin</a> <a href="#partie">Partie</a></body></html>`
const page: PreviewAnswer = {
  kind: 'page',
  status: 200,
  contentType: 'text/html; charset=utf-8',
  html,
  scriptHashes: ["'sha256-x'"],
}

const render = vi.fn<(request: unknown) => Promise<PreviewAnswer>>()
const shareTarget = vi.fn<(secret: string) => Promise<typeof target | null>>()
const responder = new PreviewResponder({ key, publisher: { render }, shareTarget, logger: { warn: vi.fn() } })
const browser = newBrowser()
const ask = (url: string, method = 'GET', cookie = `theme=clair; apercu=${browser}`) =>
  responder.respond({ id: 'r1', method, url, headers: { cookie } })
const tokenFor = (milliseconds: number) =>
  mintToken(key, { target, audience: audienceOf(browser), expires: Date.now() + milliseconds })

beforeEach(() => {
  vi.clearAllMocks()
  render.mockResolvedValue(page)
  shareTarget.mockResolvedValue(null)
})

const privately = expect.objectContaining({
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
})

describe('a preview', () => {
  test('shows the document’s own page, kept from caches, search engines and other sites', async () => {
    const token = tokenFor(1000)
    const { status, headers, body } = await ask(`/apercu/${token}/brouillon/`)
    expect(render).toHaveBeenCalledWith({ target, path: null })
    expect([status, headers]).toEqual([200, privately])
    expect(headers['Content-Security-Policy']).toMatch(
      /script-src [^;]*'sha256-x' 'sha256-[^']+';.*frame-ancestors 'self'/,
    )
    expect(body).toContain('<meta name="robots" content="noindex, nofollow">')
    expect(body).not.toContain('canonical')
  })

  test('opens only in the browser that it was made for', async () => {
    const address = `/apercu/${tokenFor(1000)}/brouillon/`
    for (const cookie of ['', `apercu=${newBrowser()}`]) {
      const { status, body } = await ask(address, 'GET', cookie)
      expect([status, body]).toEqual([401, expect.stringContaining('autre navigateur')])
    }
    expect(render).not.toHaveBeenCalled()
  })

  test('keeps links between pages inside, and leaves all others', async () => {
    const token = tokenFor(1000)
    const { body } = await ask(`/apercu/${token}/articles/`)
    expect(render).toHaveBeenCalledWith({ target, path: '/articles/' })
    expect([...String(body).matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      `/apercu/${token}/`,
      `/apercu/${token}/articles/`,
      'https://eduscol.education.fr/',
      '/media/a.svg',
      '#partie',
    ])
    expect(body).toContain('href="/_astro/a.css"')
  })

  test.each([
    ['expired', () => tokenFor(-1)],
    ['forged', () => `${tokenFor(1000).slice(0, -4)}AAAA`],
    ['absent', () => '-'],
  ])('with a token that is %s opens nothing', async (_, token) => {
    const { status, headers, body } = await ask(`/apercu/${token()}/brouillon/`)
    expect([status, headers]).toEqual([401, privately])
    expect(body).toContain('Cet aperçu a expiré')
    expect(render).not.toHaveBeenCalled()
  })

  test('through a share link asks for what was shared, and offers no other way in', async () => {
    shareTarget.mockResolvedValue(target)
    const { body } = await ask('/apercu/partage/s3cret/brouillon/')
    expect(shareTarget).toHaveBeenCalledWith('s3cret')
    expect(body).toContain('href="/apercu/partage/s3cret/articles/"')
    expect(body).toContain('"renewal":null')
  })

  test('through a link that is unknown or ended says one and the same', async () => {
    expect(await ask('/apercu/partage/s3cret/brouillon/')).toMatchObject({
      status: 401,
      headers: privately,
      body: expect.stringContaining('Ce partage n’est plus ouvert'),
    })
  })

  test.each([
    [{ kind: 'unknown' }, 404, 'Rien à cette adresse'],
    [{ kind: 'failed', reason: 'formule' }, 500, 'ne peut pas être montré'],
    [{ kind: 'busy' }, 503, 'n’est pas disponible'],
  ] as const)('that the publisher answers with %j is said in French', async (answer, status, text) => {
    render.mockResolvedValue(answer)
    expect(await ask(`/apercu/${tokenFor(1000)}/brouillon/`)).toMatchObject({
      status,
      headers: privately,
      body: expect.stringContaining(text),
    })
  })

  test('without a publisher is a matter of a moment', async () => {
    render.mockRejectedValue(new Error('ECONNREFUSED'))
    expect(await ask(`/apercu/${tokenFor(1000)}/brouillon/`)).toMatchObject({ status: 503, headers: privately })
  })

  test.each(['/apercu', '/apercu/', '/apercu/partage/'])('%s is nobody’s', async (url) => {
    expect([404, 401]).toContain((await ask(url)).status)
    expect(render).not.toHaveBeenCalled()
  })

  test('is only read', async () => {
    expect(await ask(`/apercu/${tokenFor(1000)}/brouillon/`, 'POST')).toMatchObject({ status: 405 })
  })
})
