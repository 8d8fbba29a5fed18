'use client'

import { publisherHealth } from '@mecaformation/contracts/publication/health'
import { Link } from '@payloadcms/ui'
import { type Polled, usePolled } from '../../platform/use-polled.ts'
import { messages } from './messages.fr.ts'

const calmInterval = 15_000
const alarmInterval = 3000

type Health = ReturnType<typeof publisherHealth.parse>

/** Tells all staff, wherever they work, when publications do not go out, and goes when they do again. */
export function PublisherAlert() {
  const { value: health } = usePolled('/api/publications/health', { schema: publisherHealth, interval })
  const text = health === null ? null : textOf(health)
  return (
    // Always there, for a live region that comes with its words is not read out.
    <div aria-label={messages.alertLabel} className="publisher-alert" role="status">
      {text !== null && (
        <p>
          {text} <Link href="/admin/publications">{messages.seeAll}</Link>
        </p>
      )}
    </div>
  )
}

function interval({ value }: Polled<Health>): number {
  return value === null || value.status === 'well' ? calmInterval : alarmInterval
}

function textOf(health: Health): string | null {
  switch (health.status) {
    case 'well':
      return null
    case 'down':
      return messages.down(health.since === null ? null : new Date(health.since))
    case 'late':
      return messages.late(new Date(health.since))
  }
}
