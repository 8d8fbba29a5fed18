'use client'

import type { CalendarEntry } from '@mecaformation/contracts/publication/calendar'
import { parisClockAt } from '@mecaformation/domain/time/paris-time'
import { EntryButton } from './entry-button.tsx'
import { messages } from './messages.fr.ts'

/** The same entries one below the other, where a grid finds no room. */
export function DayList({
  entries,
  onOpen,
}: {
  entries: readonly CalendarEntry[]
  onOpen: (entry: CalendarEntry) => void
}) {
  const days = Map.groupBy(entries, ({ at }) => parisClockAt(new Date(at)).slice(0, 10))
  return (
    <div className="calendar-list">
      {[...days]
        .toSorted(([one], [other]) => one.localeCompare(other))
        .map(([day, ofDay]) => (
          <section key={day}>
            <h3>{messages.day(day)}</h3>
            {ofDay.map((entry) => (
              <EntryButton entry={entry} isStop key={entry.id} onOpen={onOpen} />
            ))}
          </section>
        ))}
    </div>
  )
}
