'use client'

import { type PublisherReport, publisherReport } from '@mecaformation/contracts/publication/publications'
import { usePolled } from '../../../platform/use-polled.ts'
import { DocumentLink } from './document-link.tsx'
import { messages } from './messages.fr.ts'

const { report: words } = messages
const interval = () => 8000

/** How the publisher does, kept up to date. */
export function Report() {
  const { value: report } = usePolled('/api/publications/report', { schema: publisherReport, interval })
  if (report === null) return null
  const { leadsSince, waiting, delays, lastFailure } = report
  return (
    <dl aria-label={words.label} className="publisher-report">
      <div className={leadsSince === null ? 'is-bad' : undefined}>
        <dt>{words.publisher}</dt>
        <dd>{leadsSince === null ? words.nobody : words.leads(new Date(leadsSince))}</dd>
      </div>
      <div className={report.health.status === 'late' ? 'is-bad' : undefined}>
        <dt>{words.queue}</dt>
        <dd>{queueText(waiting)}</dd>
      </div>
      <div>
        <dt>{words.delays}</dt>
        <dd>{delays === null ? words.noDelays : words.percentiles(delays.p50, delays.p95)}</dd>
        {delays !== null && <dd className="quiet">{words.over(delays.count)}</dd>}
      </div>
      <div className={lastFailure === null ? undefined : 'is-bad'}>
        <dt>{words.lastFailure}</dt>
        <dd>{lastFailure === null ? words.noFailure : <DocumentLink {...lastFailure} />}</dd>
        {lastFailure !== null && <dd className="quiet">{messages.moment(new Date(lastFailure.queuedAt))}</dd>}
      </div>
    </dl>
  )
}

function queueText({ count, since }: PublisherReport['waiting']): string {
  return count === 0 ? words.empty : words.waiting(count, since === null ? null : new Date(since))
}
