import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import { guarded } from './guarded.ts'
import { messages } from './messages.fr.ts'

interface PanelProps<T extends object> {
  /** In the log, should it fail. */
  name: string
  title: string
  logger: Payload['logger']
  read: () => Promise<T>
  show: (found: T) => ReactNode
  /** Told beside the title; nothing for none. */
  count?: (found: T) => number
  /** Whether somebody has to see to it. */
  isUrgent?: (found: T) => boolean
}

/** One thing that the home tells. What cannot be read leaves the other panels as they are. */
export async function Panel<T extends object>(props: PanelProps<T>) {
  const { name, title, logger, read, show, count = () => 0, isUrgent = () => false } = props
  const found = await guarded(name, read, logger)
  const number = found === null ? 0 : count(found)
  const className = found !== null && isUrgent(found) ? 'home-panel is-urgent' : 'home-panel'
  return (
    <section aria-label={title} className={className}>
      <h2>
        {title}
        {number > 0 && <span className="home-panel__count">{messages.library.count(number)}</span>}
      </h2>
      {found === null ? <p className="home-panel__away">{messages.away}</p> : show(found)}
    </section>
  )
}
