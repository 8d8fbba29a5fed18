import type { PreviewTarget } from '@mecaformation/contracts/previews/preview-request'
import type { Endpoint, PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { previewAddress } from './preview-address.ts'
import { audienceOf, browserCookie, browserOf, newBrowser } from './preview-browser.ts'
import { mintToken, previewKey, tokenLifetime } from './preview-token.ts'
import { readableTarget } from './readable-target.ts'
import { shareEndpoints } from './shares/endpoints.ts'

const key = previewKey(env.PAYLOAD_SECRET)
const uncached = { 'Cache-Control': 'no-store' }
const isSecure = env.PUBLIC_URL.startsWith('https:')

/** The ways into a preview, for staff who may read what it shows. */
export const previewEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/previews/:collection/:id/open',
    handler: async (req) => {
      // Whoever is signed out lands on the page that says so, in French: it may stand in a frame.
      if (!req.user) return found(previewAddress('-'))
      const { token, headers } = mintFor(req, await readableTarget(req))
      return found(previewAddress(token), headers)
    },
  },
  {
    method: 'post',
    path: '/previews/:collection/:id/token',
    handler: async (req) => {
      const { token, headers } = mintFor(req, await readableTarget(req))
      return Response.json({ prefix: `/apercu/${token}`, renewAfter: tokenLifetime - 60_000 }, { headers })
    },
  },
  ...shareEndpoints,
]

function found(address: string, headers: Record<string, string> = uncached): Response {
  return new Response(null, { status: 302, headers: { ...headers, Location: address } })
}

/** A token for the browser that asks, and what marks that browser. */
function mintFor(req: PayloadRequest, target: PreviewTarget): { token: string; headers: Record<string, string> } {
  const browser = browserOf(req.headers.get('cookie')) ?? newBrowser()
  const token = mintToken(key, { target, audience: audienceOf(browser), expires: Date.now() + tokenLifetime })
  return { token, headers: { ...uncached, 'Set-Cookie': browserCookie(browser, { isSecure }) } }
}
