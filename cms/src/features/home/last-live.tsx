import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { readLastLive } from '../publication/api.ts'
import { formOf } from './document-line.tsx'
import { messages } from './messages.fr.ts'
import { More } from './more.tsx'
import { Panel } from './panel.tsx'

const { live: words } = messages

/** What came to the site last and how fast: the sign that the way to readers is open. */
export function LastLive({ req }: { req: PayloadRequest }) {
  return (
    <Panel
      name="last-live"
      title={words.title}
      logger={req.payload.logger}
      read={async () => ({ last: await readLastLive(req.payload.db.pool) })}
      show={({ last }) =>
        last === null ? (
          <p>{words.none}</p>
        ) : (
          <>
            <dl className="home-cartouche">
              <Cell label={words.document}>
                <Link href={formOf(last.collection, last.documentId)} prefetch={false}>
                  {last.title ?? messages.kinds[last.collection] ?? messages.untitled}
                </Link>
              </Cell>
              <Cell label={words.delay}>
                <strong>{words.duration(last.delay)}</strong>
              </Cell>
              <Cell label={last.removed ? words.offline : words.when}>
                <time dateTime={last.liveAt.toISOString()}>{messages.moment(last.liveAt)}</time>,{' '}
                {words.causes[last.cause]}
              </Cell>
              {!last.removed && last.address !== null && (
                <Cell label={words.page}>
                  <a href={last.address} rel="noreferrer" target="_blank">
                    {last.address}
                  </a>
                </Cell>
              )}
            </dl>
            <More href="/admin/publications" label={words.all} />
          </>
        )
      }
    />
  )
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
