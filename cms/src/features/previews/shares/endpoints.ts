import { type PreviewShare, shareDays, shareRequest } from '@mecaformation/contracts/previews/preview-share'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { anyOf } from '../../../access/any-of.ts'
import { isAdmin, isAuthor, isReviewer } from '../../../access/roles.ts'
import { messages } from '../messages.fr.ts'
import { shareAddress } from '../preview-address.ts'
import { readableTarget } from '../readable-target.ts'
import { hashOf, newSecret } from './share-secret.ts'

const uncached = { 'Cache-Control': 'no-store' }
const dayInMilliseconds = 24 * 60 * 60_000
const mayShare = anyOf(isAdmin, isAuthor, isReviewer)

/**
 * Share links beside the document that they show. Nobody writes the collection itself, whose secrets must
 * be made here: so these act beyond its access rules, after asking their own.
 */
export const shareEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/previews/:collection/:id/shares',
    handler: async (req) => Response.json({ shares: await openShares(req) }, { headers: uncached }),
  },
  {
    method: 'post',
    path: '/previews/:collection/:id/shares',
    handler: async (req) => {
      const target = await readableTarget(req)
      refuseOthers(req)
      const request = shareRequest.safeParse(await req.json?.())
      if (!request.success) throw new APIError(messages.shares.invalid(shareDays.max), 400, null, true)
      const { label, days } = request.data
      const secret = newSecret()
      const created = await req.payload.create({
        collection: 'preview-shares',
        data: {
          label,
          targetCollection: target.kind === 'release' ? 'releases' : target.collection,
          targetId: target.id,
          expiresAt: new Date(Date.now() + days * dayInMilliseconds).toISOString(),
          createdBy: req.user?.id ?? null,
          secretHash: hashOf(secret),
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
      return Response.json({ share: shownOf(created), address: shareAddress(secret) }, { headers: uncached })
    },
  },
  {
    method: 'post',
    path: '/previews/shares/:share/revoke',
    handler: async (req) => {
      refuseOthers(req)
      await req.payload.update({
        collection: 'preview-shares',
        where: { id: { equals: String(req.routeParams?.share ?? '') } },
        data: { revokedAt: new Date().toISOString() },
        overrideAccess: true,
        req,
      })
      return Response.json({}, { headers: uncached })
    },
  },
]

function refuseOthers(req: PayloadRequest): void {
  if (req.user?.collection !== 'users') throw new APIError(messages.staffOnly, 401, null, true)
  if (mayShare({ req }) !== true) throw new APIError(messages.shares.notYours, 403, null, true)
}

async function openShares(req: PayloadRequest): Promise<PreviewShare[]> {
  const { id } = await readableTarget(req)
  const { docs } = await req.payload.find({
    collection: 'preview-shares',
    where: {
      targetId: { equals: id },
      revokedAt: { exists: false },
      expiresAt: { greater_than: new Date().toISOString() },
    },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(shownOf)
}

function shownOf({ id, label, expiresAt }: PreviewShare): PreviewShare {
  return { id, label, expiresAt }
}
