import { APIError, type Endpoint } from 'payload'
import { isAdmin } from '../../access/roles.ts'
import { staffOnly } from '../../access/staff-only.ts'
import { journalCsv } from './journal-csv.ts'
import { messages } from './messages.fr.ts'
import { journalFilter, readJournal } from './read-journal.ts'

/** More than a house writes in a year; what is beyond is asked for by dates. */
const most = 50_000

/** `/api/journal/export`: what the page shows, all of it, as a file. */
export const journalExport: Endpoint = {
  method: 'get',
  path: '/journal/export',
  handler: async (req) => {
    staffOnly(req)
    if (!isAdmin({ req })) throw new APIError(messages.adminsOnly, 403, null, true)
    const filter = journalFilter.safeParse(Object.fromEntries(req.searchParams))
    if (!filter.success) throw new APIError(messages.unreadable, 400, null, true)
    const csv = journalCsv(await readJournal(req.payload.db.pool, filter.data, most))
    const name = messages.file(new Date().toISOString().slice(0, 10))
    return new Response(csv, {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Content-Type': 'text/csv; charset=utf-8',
      },
    })
  },
}
