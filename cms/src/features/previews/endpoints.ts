import type { PreviewTarget } from '@mecaformation/contracts/previews/preview-request'
import type { Endpoint, PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { previewAddress } from './preview-address.ts'
import { mintToken, previewKey, tokenLifetime } from './preview-token.ts'
import { readableTarget } from './readable-target.ts'
import { shareEndpoints } from './shares/endpoints.ts'

const key = previewKey(env.PAYLOAD_SECRET)
const uncached = { 'Cache-Control': 'no-store' }

/** The ways into a preview, for staff who may read what it shows. */
export const previewEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/previews/:collection/:id/open',
    handler: async (req) => {
      // Whoever is signed out lands on the page that says so, in French: it may stand in a frame.
      const address = previewAddress(req.user ? mintFor(req, await readableTarget(req)) : '-')
      return new Response(null, { status: 302, headers: { ...uncached, Location: address } })
    },
  },
  {
    method: 'post',
    path: '/previews/:collection/:id/token',
    handler: async (req) => {
      const prefix = `/apercu/${mintFor(req, await readableTarget(req))}`
      return Response.json({ prefix, renewAfter: tokenLifetime - 60_000 }, { headers: uncached })
    },
  },
  ...shareEndpoints,
]

function mintFor(req: PayloadRequest, target: PreviewTarget): string {
  return mintToken(key, { target, audience: String(req.user?.id), expires: Date.now() + tokenLifetime })
}
