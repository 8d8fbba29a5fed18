import { publicationFilter, publicationPage, publisherReport } from '@mecaformation/contracts/publication/publications'
import { APIError, type Endpoint } from 'payload'
import { mayEdit } from '../../../access/content-access.ts'
import { staffOnly } from '../../../access/staff-only.ts'
import { listPublications } from './list-publications.ts'
import { messages } from './messages.fr.ts'
import { readReport } from './read-report.ts'

const noStore = { headers: { 'Cache-Control': 'no-store' } }

/** What the page of all publications asks; for staff only. */
export const overviewEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/publications',
    handler: async (req) => {
      staffOnly(req)
      const filter = publicationFilter.safeParse(Object.fromEntries(req.searchParams))
      if (!filter.success) throw new APIError(messages.unknownFilter, 400, null, true)
      const { pool } = req.payload.db
      const [page, authors] = await Promise.all([
        listPublications(pool, filter.data),
        pool.query('select id, name from users order by name, id'),
      ])
      return Response.json(
        publicationPage.parse({ ...page, mayRetry: mayEdit({ req }), authors: authors.rows }),
        noStore,
      )
    },
  },
  {
    method: 'get',
    path: '/publications/report',
    handler: async (req) => {
      staffOnly(req)
      return Response.json(publisherReport.parse(await readReport(req.payload.db.pool)), noStore)
    },
  },
]
