import { coverageOf } from '@mecaformation/domain/coverage/coverage'
import { APIError, type Endpoint } from 'payload'
import { staffOnly } from '../../access/staff-only.ts'
import { coverageCsv } from './coverage-csv.ts'
import { coverageFilter } from './coverage-filter.ts'
import { messages } from './messages.fr.ts'
import { readCoverage } from './read-coverage.ts'

/** `/api/coverage/export`: the matrix as the page shows it, as a file. */
export const coverageExport: Endpoint = {
  method: 'get',
  path: '/coverage/export',
  handler: async (req) => {
    staffOnly(req)
    const { data: filter } = coverageFilter.safeParse(Object.fromEntries(req.searchParams))
    if (filter === undefined) throw new APIError(messages.refused, 400, null, true)
    const parts = coverageOf(await readCoverage(req.payload.db.pool), {
      framework: filter.referentiel ?? null,
      onlyGaps: filter.lacunes === '1',
    })
    const name = messages.file(new Date().toISOString().slice(0, 10))
    return new Response(coverageCsv(parts.flatMap(({ skills }) => skills)), {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Content-Type': 'text/csv; charset=utf-8',
      },
    })
  },
}
