'use client'

import type { CalendarEntry } from '@mecaformation/contracts/publication/calendar'
import { type DragEvent, useState } from 'react'
import { EntryButton } from './entry-button.tsx'
import { messages } from './messages.fr.ts'

interface GridCellProps {
  name: string
  entries: readonly CalendarEntry[]
  isCurrent: boolean
  isToday: boolean
  isOutside: boolean
  select: () => void
  onOpen: (entry: CalendarEntry) => void
  drop: (id: string, onto: string) => void
}

/** A day, or an hour of a day, with what happens in it; what is dragged onto it is moved there. */
export function GridCell({ name, entries, isCurrent, isToday, isOutside, select, onOpen, drop }: GridCellProps) {
  const [isOver, setIsOver] = useState(false)
  const marks = [isToday && 'is-today', isOutside && 'is-outside', isOver && 'is-over'].filter(Boolean)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    drop(event.dataTransfer.getData('text/plain'), name)
  }
  return (
    <td
      aria-current={isToday && name.length === 10 ? 'date' : undefined}
      className={marks.join(' ')}
      data-cell={name}
      onDragLeave={() => setIsOver(false)}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDrop={onDrop}
      onFocus={select}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid, not of a plain table.
      role="gridcell"
      tabIndex={isCurrent ? 0 : -1}>
      <span className="calendar-said">{messages.cell(name, entries.length)}</span>
      {name.length === 10 && (
        <span aria-hidden="true" className="calendar-date">
          {Number(name.slice(8))}
        </span>
      )}
      {entries.map((entry) => (
        <EntryButton entry={entry} isStop={isCurrent} key={entry.id} onOpen={onOpen} />
      ))}
    </td>
  )
}
