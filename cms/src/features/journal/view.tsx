import './journal.css'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isAdmin } from '../../access/roles.ts'
import { JournalFilters } from './journal-filters.tsx'
import { JournalTable } from './journal-table.tsx'
import { messages } from './messages.fr.ts'
import { journalFilter, readJournal } from './read-journal.ts'

const pageSize = 100

/** The page `/admin/journal`, for administrators. Payload guards its own pages, not those added to it. */
export async function JournalView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  if (req.user === null) redirect('/admin/login?redirect=%2Fadmin%2Fjournal')
  if (!isAdmin({ req })) redirect('/admin/unauthorized')
  const parsed = journalFilter.safeParse(searchParams ?? {})
  const filter = parsed.success ? parsed.data : {}
  const { pool } = req.payload.db
  const [entries, { rows: people }] = await Promise.all([
    readJournal(pool, filter, pageSize + 1),
    pool.query<{ id: string; name: string }>('select id, name from users order by name, id'),
  ])
  const shown = entries.slice(0, pageSize)
  const older = entries.length > pageSize ? shown.at(-1)?.sequence : undefined
  return (
    <DefaultTemplate
      {...present({ locale, params, searchParams, user: req.user ?? undefined })}
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      req={req}
      viewType="journal"
      visibleEntities={visibleEntities}>
      <SetStepNav nav={[{ label: messages.title }]} />
      <Gutter className="journal">
        <main>
          <h1>{messages.title}</h1>
          <p>{messages.explanation}</p>
          {!parsed.success && <p role="alert">{messages.unreadable}</p>}
          <JournalFilters filter={filter} people={people} />
          <JournalTable entries={shown} />
          <div className="journal-pages">
            {filter.before !== undefined && <a href={address(filter, undefined)}>{messages.newest}</a>}
            {older !== undefined && <a href={address(filter, older)}>{messages.older}</a>}
          </div>
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}

function address(filter: object, before: string | undefined): string {
  const parts = Object.entries({ ...filter, before }).filter(([, value]) => value !== undefined)
  return `/admin/journal?${new URLSearchParams(parts.map(([name, value]) => [name, String(value)]))}`
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Payload's template takes no property that is `undefined`. */
function present<T extends object>(properties: T): Present<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Present<T>
}
