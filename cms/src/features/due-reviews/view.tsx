import './due-reviews.css'
import { parisClockAt } from '@mecaformation/domain/time/paris-time'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../access/roles.ts'
import { AdminPage } from '../../platform/admin-page.tsx'
import { DueTable } from './due-table.tsx'
import { messages } from './messages.fr.ts'
import { readDue } from './read-due.ts'

/** The page `/admin/a-revoir`: whose day of review has come, or comes soon. */
export async function DueReviewsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!isStaff({ req })) redirect('/admin/login?redirect=%2Fadmin%2Fa-revoir')
  const due = await readDue(req.payload.db.pool, parisClockAt(new Date()).slice(0, 10))
  const overdue = due.filter(({ isOverdue }) => isOverdue)
  const soon = due.filter(({ isOverdue }) => !isOverdue)
  return (
    <AdminPage className="due-reviews" title={messages.title} type="due-reviews" view={view}>
      <h1>{messages.title}</h1>
      <p>{messages.intro}</p>
      {due.length === 0 && <p>{messages.none}</p>}
      <DueTable documents={overdue} heading={messages.overdue(overdue.length)} />
      <DueTable documents={soon} heading={messages.soon(soon.length)} />
    </AdminPage>
  )
}
