'use client'

import type { PublicationAction } from '@mecaformation/contracts/publication/release'
import { instantOfParisClock, parisClockAt } from '@mecaformation/domain/time/paris-time'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { messages } from './messages.fr.ts'

interface PlanFormProps {
  actions: readonly [PublicationAction, ...PublicationAction[]]
  /** The moment that is changed; tomorrow at eight without it. */
  at?: string
  close: () => void
  submit: (planned: { action: PublicationAction; at: string }) => void
}

/** Asks for a moment, as clocks in Paris show it wherever the author sits. */
export function PlanForm({ actions, at, close, submit }: PlanFormProps) {
  const [action, setAction] = useState(actions[0])
  const [clock, setClock] = useState(() => (at === undefined ? tomorrowAtEight() : parisClockAt(new Date(at))))
  const fieldId = useId()
  const instant = instantOfParisClock(clock)
  // Not a form: it would stand inside the form of the document, and a browser allows no such nesting.
  return (
    <div className="plan-form">
      {actions.length > 1 ? (
        <label>
          {messages.action}
          <select
            onChange={({ target }) => setAction(actions.find((known) => known === target.value) ?? action)}
            value={action}>
            {actions.map((known) => (
              <option key={known} value={known}>
                {messages.actions[known]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <label htmlFor={fieldId}>{messages.at}</label>
      <input
        aria-describedby={`${fieldId}-help`}
        id={fieldId}
        onChange={({ target }) => setClock(target.value)}
        type="datetime-local"
        value={clock}
      />
      <p id={`${fieldId}-help`}>{instant === null ? messages.panel.choose : messages.atHelp}</p>
      <p className="schedule-panel__actions">
        <Button
          disabled={instant === null}
          margin={false}
          onClick={() => instant !== null && submit({ action, at: instant.toISOString() })}
          size="small">
          {messages.panel.confirm}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={close} size="small">
          {messages.panel.giveUp}
        </Button>
      </p>
    </div>
  )
}

function tomorrowAtEight(): string {
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000)
  return `${parisClockAt(tomorrow).slice(0, 10)}T08:00`
}
