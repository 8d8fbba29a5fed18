import { parisClockAt } from '@mecaformation/domain/time/paris-time'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { isStaff } from '../../access/roles.ts'
import { AdminPage } from '../../platform/admin-page.tsx'
import { Calendar } from './calendar.tsx'
import { messages } from './messages.fr.ts'

const shown = z.object({ jour: z.iso.date() })

/** The page `/admin/calendrier`, open on today or, with `?jour=`, on another day. */
export function CalendarView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!isStaff({ req })) redirect('/admin/login?redirect=%2Fadmin%2Fcalendrier')
  const today = parisClockAt(new Date()).slice(0, 10)
  return (
    <AdminPage className="calendar" title={messages.title} type="calendar" view={view}>
      <Calendar first={shown.safeParse(view.searchParams).data?.jour ?? today} today={today} />
    </AdminPage>
  )
}
