import { parisClockAt } from '@mecaformation/domain/time/paris-time'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../access/roles.ts'
import { AdminPage } from '../../platform/admin-page.tsx'
import { Calendar } from './calendar.tsx'
import { messages } from './messages.fr.ts'

/** The page `/admin/calendrier`. */
export function CalendarView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!isStaff({ req })) redirect('/admin/login?redirect=%2Fadmin%2Fcalendrier')
  return (
    <AdminPage className="calendar" title={messages.title} type="calendar" view={view}>
      <Calendar today={parisClockAt(new Date()).slice(0, 10)} />
    </AdminPage>
  )
}
