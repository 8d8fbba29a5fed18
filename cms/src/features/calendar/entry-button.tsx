'use client'

import type { CalendarEntry } from '@mecaformation/contracts/publication/calendar'
import { messages } from './messages.fr.ts'

interface EntryButtonProps {
  entry: CalendarEntry
  isStop: boolean
  onOpen: (entry: CalendarEntry) => void
}

/** Something that happens: opened by a click, moved by a drag where that is allowed. */
export function EntryButton({ entry, isStop, onOpen }: EntryButtonProps) {
  const { at, id, isRelease, mayMove, state, title } = entry
  return (
    <button
      aria-haspopup="dialog"
      aria-label={messages.entry(at, title, messages.states[state])}
      className={`calendar-entry is-${state}${isRelease ? ' is-release' : ''}`}
      draggable={mayMove}
      onClick={() => onOpen(entry)}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.closest<HTMLElement>('[role=gridcell]')?.focus()
      }}
      tabIndex={isStop ? 0 : -1}
      title={title}
      type="button">
      <time dateTime={at}>{messages.time(at)}</time> {title}
    </button>
  )
}
