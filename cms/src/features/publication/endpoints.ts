import { publishedCollections } from '@mecaformation/contracts/publication/documents'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { messages } from './messages.fr.ts'
import { readState, retryFailed } from './publication-store.ts'

const reference = z.object({
  collection: z.enum(publishedCollections),
  id: z.string().min(1),
})

function referenceOf(req: PayloadRequest): z.infer<typeof reference> {
  if (!req.user) throw new APIError(messages.staffOnly, 401, null, true)
  const parsed = reference.safeParse(req.routeParams)
  if (!parsed.success) throw new APIError(messages.unknownDocument, 404, null, true)
  return parsed.data
}

/** What the admin asks about the publication of one document; for staff only. */
export const publicationEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/publication/:collection/:id',
    handler: async (req) => {
      const state = await readState(req, referenceOf(req))
      return Response.json(state, { headers: { 'Cache-Control': 'no-store' } })
    },
  },
  {
    method: 'post',
    path: '/publication/:collection/:id/retry',
    handler: async (req) => {
      const document = referenceOf(req)
      await retryFailed(req, document)
      return Response.json(await readState(req, document), { headers: { 'Cache-Control': 'no-store' } })
    },
  },
]
