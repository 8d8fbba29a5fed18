'use client'

import type { CalendarEntry } from '@mecaformation/contracts/publication/calendar'
import { daysAfter, monthsAfter, weekOf, weeksOfMonth } from '@mecaformation/domain/calendar/calendar-days'
import { parisClockAt } from '@mecaformation/domain/time/paris-time'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { DayList } from './day-list.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import { Grid } from './grid.tsx'
import { messages } from './messages.fr.ts'
import { useCalendar } from './use-calendar.ts'
import './calendar.css'

export type View = 'month' | 'week'
const views: readonly View[] = ['month', 'week']

/**
 * What happens at a date: by month or by week, and on a phone as a list. `first` is the day on which it opens, `today`
 * that of Paris.
 */
export function Calendar({ first, today }: { first: string; today: string }) {
  const [view, setView] = useState<View>('month')
  const [cell, setCell] = useState(first)
  const [open, setOpen] = useState<CalendarEntry | null>(null)
  const day = cell.slice(0, 10)
  const rows = view === 'month' ? weeksOfMonth(day) : hoursOf(weekOf(day))
  const days = view === 'month' ? rows.flat() : weekOf(day)
  const { entries, trouble, told, moveToClock, moveToCell, cancel } = useCalendar({
    from: days[0] ?? day,
    to: daysAfter(days.at(-1) ?? day, 1),
  })
  const byCell = Map.groupBy(entries, ({ at }) => parisClockAt(new Date(at)).slice(0, view === 'month' ? 10 : 13))
  const show = (next: View) => {
    setView(next)
    setCell(next === 'month' ? day : `${day}T08`)
  }
  const turn = (pages: number) => {
    const next = view === 'month' ? monthsAfter(day, pages) : daysAfter(day, 7 * pages)
    setCell(next + cell.slice(10))
  }
  const closeWhenDone = async (doing: Promise<boolean>) => {
    if (await doing) setOpen(null)
  }
  return (
    <>
      <h1>{messages.title}</h1>
      <p>{messages.intro}</p>
      <div className="calendar-bar">
        <fieldset aria-label={messages.views.label}>
          {views.map((name) => (
            <Button
              aria-pressed={name === view}
              buttonStyle={name === view ? 'primary' : 'secondary'}
              extraButtonProps={{ 'aria-pressed': name === view }}
              key={name}
              margin={false}
              onClick={() => show(name)}
              size="small">
              {messages.views[name]}
            </Button>
          ))}
        </fieldset>
        <Button
          aria-label={messages.previous[view]}
          buttonStyle="secondary"
          margin={false}
          onClick={() => turn(-1)}
          size="small">
          ‹
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => setCell(today + cell.slice(10))} size="small">
          {messages.today}
        </Button>
        <Button
          aria-label={messages.next[view]}
          buttonStyle="secondary"
          margin={false}
          onClick={() => turn(1)}
          size="small">
          ›
        </Button>
        <h2 aria-live="polite">{view === 'month' ? messages.month(day) : messages.week(days[0] ?? day)}</h2>
      </div>
      {trouble !== null && <p role="alert">{messages.troubles[trouble]}</p>}
      <p
        className={told?.isRefusal ? 'calendar-told is-refusal' : 'calendar-told'}
        role={told?.isRefusal ? 'alert' : 'status'}>
        {told?.text}
      </p>
      <Grid
        byCell={byCell}
        cell={cell}
        drop={(id, onto) => {
          const entry = entries.find((known) => known.id === id)
          if (entry !== undefined) void moveToCell(entry, onto)
        }}
        label={view === 'month' ? messages.month(day) : messages.week(days[0] ?? day)}
        month={view === 'month' ? day.slice(0, 7) : null}
        onOpen={setOpen}
        rows={rows}
        setCell={setCell}
        today={today}
        turn={turn}
      />
      <DayList entries={entries} onOpen={setOpen} />
      {entries.length === 0 && <p>{messages.none}</p>}
      <p className="calendar-keys">{messages.keys}</p>
      {open !== null && (
        <EntryDialog
          cancel={() => void closeWhenDone(cancel(open))}
          close={() => setOpen(null)}
          entry={open}
          key={open.id}
          move={(clock) => void closeWhenDone(moveToClock(open, clock))}
          refusal={told?.isRefusal === true ? told.text : null}
        />
      )}
    </>
  )
}

/** One row for each hour, one cell for each day in it. */
function hoursOf(week: readonly string[]): string[][] {
  const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'))
  return hours.map((hour) => week.map((day) => `${day}T${hour}`))
}
