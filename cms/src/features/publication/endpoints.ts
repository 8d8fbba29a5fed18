import { publishedCollections } from '@mecaformation/contracts/publication/documents'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayEditIn } from '../../access/content-access.ts'
import { staffOnly } from '../../access/staff-only.ts'
import { messages } from './messages.fr.ts'
import type { Reference } from './publication-store.ts'
import { readState } from './read-state.ts'

const reference = z.object({ collection: z.enum(publishedCollections), id: z.string().min(1) })

function referenceOf(req: PayloadRequest): Reference {
  const parsed = reference.safeParse(req.routeParams)
  if (!parsed.success) throw new APIError(messages.unknownDocument, 404, null, true)
  return parsed.data
}

async function answerState(req: PayloadRequest, document: Reference): Promise<Response> {
  return Response.json(await readState(req, document), { headers: { 'Cache-Control': 'no-store' } })
}

/** What the admin asks about the publication of one document; for staff only. */
export const publicationEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/publication/:collection/:id',
    handler: (req) => {
      staffOnly(req)
      return answerState(req, referenceOf(req))
    },
  },
  {
    method: 'post',
    path: '/publication/:collection/:id/retry',
    handler: async (req) => {
      staffOnly(req)
      const document = referenceOf(req)
      if (!mayEditIn(document.collection, { req })) throw new APIError(messages.mayNotRetry, 403, null, true)
      // With it waits again all that was saved together with it.
      await req.payload.db.pool.query('select publication.retry($1, $2)', [document.collection, document.id])
      return answerState(req, document)
    },
  },
]
