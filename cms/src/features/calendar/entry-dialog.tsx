'use client'

import type { CalendarEntry } from '@mecaformation/contracts/publication/calendar'
import { parisClockAt } from '@mecaformation/domain/time/paris-time'
import { Button, Link } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { messages } from './messages.fr.ts'

interface EntryDialogProps {
  entry: CalendarEntry
  refusal: string | null
  close: () => void
  move: (clock: string) => void
  cancel: () => void
}

/** A plan by itself: where it leads, and another moment for it. */
export function EntryDialog({ entry, refusal, close, move, cancel }: EntryDialogProps) {
  const [clock, setClock] = useState(() => parisClockAt(new Date(entry.at)))
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const fieldId = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog aria-labelledby={titleId} className="calendar-dialog" onClose={close} ref={dialog}>
      <h2 id={titleId}>{entry.title}</h2>
      <p>
        {messages.moment(entry.at)}, {messages.states[entry.state]}. {entry.by !== null && messages.by(entry.by)}
      </p>
      {entry.reason !== null && <p>{entry.reason}</p>}
      {entry.href !== null && (
        <p>
          <Link href={entry.href} prefetch={false}>
            {entry.isRelease ? messages.openRelease : messages.open}
          </Link>
        </p>
      )}
      {refusal !== null && <p role="alert">{refusal}</p>}
      {entry.mayMove && (
        <div className="plan-form">
          <label htmlFor={fieldId}>{messages.moveTo}</label>
          <input id={fieldId} onChange={({ target }) => setClock(target.value)} type="datetime-local" value={clock} />
        </div>
      )}
      <p className="schedule-panel__actions">
        {entry.mayMove && (
          <>
            <Button margin={false} onClick={() => move(clock)} size="small">
              {messages.move}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={cancel} size="small">
              {messages.cancel}
            </Button>
          </>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()} size="small">
          {messages.close}
        </Button>
      </p>
    </dialog>
  )
}
