'use client'

import type { TimelineEntry } from '@mecaformation/contracts/workflow/review'
import { Link } from '@payloadcms/ui'
import { messages } from './messages.fr.ts'

const { panel } = messages

/** Who did what to the text, and when; its versions are compared on a page of Payload's. */
export function Timeline({ entries, versions }: { entries: readonly TimelineEntry[]; versions: string }) {
  return (
    <details className="review-timeline">
      <summary>{panel.timeline}</summary>
      <ol>
        {entries.map(({ id, at, by, kind, detail }) => (
          <li key={id}>
            <time dateTime={at} title={messages.moment(at)}>
              {messages.shortMoment(at)}
            </time>{' '}
            <span>
              <strong>{by ?? panel.product}</strong> {messages.timelineKinds[kind]}
              {detail !== '' && <>{`\u00a0: ${detail}`}</>}
            </span>
          </li>
        ))}
      </ol>
      <p>
        <Link href={versions} prefetch={false}>
          {panel.versions}
        </Link>
      </p>
    </details>
  )
}
