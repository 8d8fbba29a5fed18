import { referenceList, referenceQuery } from '@mecaformation/contracts/writing/references'
import { APIError, type Endpoint } from 'payload'
import { staffOnly } from '../../../access/staff-only.ts'
import { messages } from '../messages.fr.ts'
import { findReferences } from './find-references.ts'

/** Words of the glossary and codes by a few letters, for those who write; drafts among them. */
export const referencesEndpoint: Endpoint = {
  method: 'get',
  path: '/references',
  handler: async (req) => {
    staffOnly(req)
    const query = referenceQuery.safeParse(Object.fromEntries(req.searchParams))
    if (!query.success) throw new APIError(messages.references.badQuery, 400, null, true)
    const found = await findReferences(req.payload.db.pool, query.data.q)
    return Response.json(referenceList.parse(found), { headers: { 'Cache-Control': 'no-store' } })
  },
}
