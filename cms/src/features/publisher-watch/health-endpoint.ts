import { publisherHealth } from '@mecaformation/contracts/publication/health'
import type { Endpoint } from 'payload'
import { staffOnly } from '../../access/staff-only.ts'
import { readHealth } from './read-health.ts'

/** How publications fare, for the banner that every member of staff sees. */
export const healthEndpoint: Endpoint = {
  method: 'get',
  path: '/publications/health',
  handler: async (req) => {
    staffOnly(req)
    const { health } = await readHealth(req.payload.db.pool)
    return Response.json(publisherHealth.parse(health), { headers: { 'Cache-Control': 'no-store' } })
  },
}
