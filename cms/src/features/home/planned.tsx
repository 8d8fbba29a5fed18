import { parisClockAt } from '@mecaformation/domain/time/paris-time'
import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { readComingPlans } from '../schedules/api.ts'
import { DocumentLine } from './document-line.tsx'
import { messages } from './messages.fr.ts'
import { More } from './more.tsx'
import { Panel } from './panel.tsx'

const { planned: words } = messages
const shown = 5

/** The day of a plan in the calendar, where it is moved and called off. */
const inCalendar = (at: string) => `/admin/calendrier?jour=${parisClockAt(new Date(at)).slice(0, 10)}`

/** What the product will do next by itself. */
export function Planned({ req }: { req: PayloadRequest }) {
  return (
    <Panel
      name="planned"
      title={words.title}
      logger={req.payload.logger}
      read={() => readComingPlans(req, shown)}
      count={({ total }) => total}
      show={({ first, total }) =>
        total === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <ul>
              {first.map(({ id, title, at, by, href }) => (
                <DocumentLine
                  facts={[
                    <time dateTime={at} key="at">
                      {messages.moment(at)}
                    </time>,
                    by !== null && words.by(by),
                  ]}
                  href={href}
                  key={id}
                  title={title}>
                  <Link
                    aria-label={words.inCalendarOf(title)}
                    className="home-line__act"
                    href={inCalendar(at)}
                    prefetch={false}>
                    {words.inCalendar}
                  </Link>
                </DocumentLine>
              ))}
            </ul>
            <More hidden={total - first.length} href="/admin/calendrier" label={words.calendar} />
          </>
        )
      }
    />
  )
}
