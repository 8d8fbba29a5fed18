import { isSiteGlobal, publishedCollections } from '@mecaformation/contracts/publication/documents'
import type { QualityReport } from '@mecaformation/contracts/quality/report'
import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { staffOnly } from '../../access/staff-only.ts'
import { findingsOf } from './findings-of.ts'
import { messages } from './messages.fr.ts'

const judged = z.object({ collection: z.enum(publishedCollections), id: z.uuid() })

/** What the admin asks: what is to be mended in the latest draft of a document. For staff only. */
export const qualityEndpoint: Endpoint = {
  method: 'get',
  path: '/quality/:collection/:id',
  handler: async (req) => {
    staffOnly(req)
    const { data } = judged.safeParse(req.routeParams)
    if (data === undefined || isSiteGlobal(data.collection)) throw new APIError(messages.unknown, 404, null, true)
    const { collection, id } = data
    const values = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req,
    })
    if (values === null) throw new APIError(messages.unknown, 404, null, true)
    const { fields } = req.payload.collections[collection].config
    const findings = await findingsOf(req, { collection, fields, values: { ...values } })
    return Response.json({ findings } satisfies QualityReport, { headers: { 'Cache-Control': 'no-store' } })
  },
}
