import type { PreviewTarget } from '@mecaformation/contracts/previews/preview-request'
import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { refreshDraft } from './draft/draft-store.ts'
import { type DraftedCollection, draftedCollections } from './draft/project-draft.ts'
import { messages } from './messages.fr.ts'
import { previewAddress } from './preview-address.ts'
import { mintToken, previewKey, tokenLifetime } from './preview-token.ts'

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
]

function mintFor(req: PayloadRequest, target: PreviewTarget): string {
  return mintToken(key, { target, audience: String(req.user?.id), expires: Date.now() + tokenLifetime })
}

/** What the address names, once it is sure that whoever asks may read it. */
export async function readableTarget(req: PayloadRequest): Promise<PreviewTarget> {
  if (req.user?.collection !== 'users') throw new APIError(messages.staffOnly, 401, null, true)
  const { collection, id } = { collection: '', id: '', ...req.routeParams } as Record<string, string>
  const unknown = () => new APIError(messages.unknownDocument, 404, null, true)
  if (id === undefined || id === '') throw unknown()
  if (collection === 'releases') {
    const { rows } = await req.payload.db.drizzle.execute(sql`select 1 from publication.releases where id = ${id}`)
    if (rows.length === 0) throw unknown()
    return { kind: 'release', id }
  }
  const drafted = draftedCollections.find((known) => known === collection)
  if (drafted === undefined) throw unknown()
  await refreshReadable(req, drafted, id, unknown)
  return { kind: 'document', collection: drafted, id }
}

async function refreshReadable(
  req: PayloadRequest,
  collection: DraftedCollection,
  id: string,
  unknown: () => APIError,
) {
  try {
    const latest = await req.payload.findByID({ collection, id, depth: 0, draft: true, overrideAccess: false, req })
    await refreshDraft(req, collection, { ...latest })
  } catch (error) {
    if (error instanceof NotFound) throw unknown()
    throw error
  }
}
