import { parisClockAt } from '@mecaformation/domain/time/paris-time'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../access/roles.ts'
import { Calendar } from './calendar.tsx'
import { messages } from './messages.fr.ts'

/** The page `/admin/calendrier`. Payload guards its own pages, not those added to it. */
export function CalendarView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  if (!isStaff({ req })) redirect('/admin/login?redirect=%2Fadmin%2Fcalendrier')
  return (
    <DefaultTemplate
      {...present({ locale, params, searchParams, user: req.user ?? undefined })}
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      req={req}
      viewType="calendar"
      visibleEntities={visibleEntities}>
      <SetStepNav nav={[{ label: messages.title }]} />
      <main>
        <Gutter className="calendar">
          <Calendar today={parisClockAt(new Date()).slice(0, 10)} />
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Payload's template takes no property that is `undefined`. */
function present<T extends object>(properties: T): Present<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Present<T>
}
