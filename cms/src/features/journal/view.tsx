import './journal.css'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isAdmin } from '../../access/roles.ts'
import { AdminPage } from '../../platform/admin-page.tsx'
import { JournalFilters } from './journal-filters.tsx'
import { JournalTable } from './journal-table.tsx'
import { messages } from './messages.fr.ts'
import { journalFilter, readJournal } from './read-journal.ts'

const pageSize = 100

/** The page `/admin/journal`, for administrators. */
export async function JournalView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (req.user === null) redirect('/admin/login?redirect=%2Fadmin%2Fjournal')
  if (!isAdmin({ req })) redirect('/admin/unauthorized')
  const parsed = journalFilter.safeParse(view.searchParams ?? {})
  const filter = parsed.success ? parsed.data : {}
  const { pool } = req.payload.db
  const [entries, { rows: people }] = await Promise.all([
    readJournal(pool, filter, pageSize + 1),
    pool.query<{ id: string; name: string }>('select id, name from users order by name, id'),
  ])
  const shown = entries.slice(0, pageSize)
  const older = entries.length > pageSize ? shown.at(-1)?.sequence : undefined
  return (
    <AdminPage className="journal" title={messages.title} type="journal" view={view}>
      <h1>{messages.title}</h1>
      <p>{messages.explanation}</p>
      {!parsed.success && <p role="alert">{messages.unreadable}</p>}
      <JournalFilters filter={filter} people={people} />
      <JournalTable entries={shown} />
      <div className="journal-pages">
        {filter.before !== undefined && <a href={address(filter, undefined)}>{messages.newest}</a>}
        {older !== undefined && <a href={address(filter, older)}>{messages.older}</a>}
      </div>
    </AdminPage>
  )
}

function address(filter: object, before: string | undefined): string {
  const parts = Object.entries({ ...filter, before }).filter(([, value]) => value !== undefined)
  return `/admin/journal?${new URLSearchParams(parts.map(([name, value]) => [name, String(value)]))}`
}
