'use client'

import type { CalendarEntry } from '@mecaformation/contracts/publication/calendar'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { cellAfter } from './cell-after.ts'
import { GridCell } from './grid-cell.tsx'
import { messages } from './messages.fr.ts'

interface GridProps {
  /** Days, or hours of days: `2026-11-24`, `2026-11-24T08`. */
  rows: readonly (readonly string[])[]
  byCell: ReadonlyMap<string, readonly CalendarEntry[]>
  cell: string
  today: string
  /** The month whose days stand out; null where all do. */
  month: string | null
  label: string
  setCell: (cell: string) => void
  turn: (pages: number) => void
  onOpen: (entry: CalendarEntry) => void
  drop: (id: string, onto: string) => void
}

/** The grid of the calendar: one stop of the tab key, arrows within (the ARIA grid pattern). */
export function Grid({ rows, byCell, cell, today, month, label, setCell, turn, onOpen, drop }: GridProps) {
  const grid = useRef<HTMLTableElement>(null)
  const isMoving = useRef(false)
  const hours = cell.length > 10

  // biome-ignore lint/correctness/useExhaustiveDependencies: the cell that is current is the one to focus.
  useEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    grid.current?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus()
  }, [cell, rows.length])
  // The working day begins in sight.
  useEffect(() => {
    if (hours) grid.current?.querySelector(`[data-cell$="T07"]`)?.scrollIntoView({ block: 'nearest' })
  }, [hours])

  const go = (next: string) => {
    isMoving.current = true
    setCell(next)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== 'gridcell') return
    const next = cellAfter(cell, event.key, rows.find((row) => row.includes(cell)) ?? [])
    if (next !== null) go(next)
    else if (event.key === 'PageUp' || event.key === 'PageDown') {
      isMoving.current = true
      turn(event.key === 'PageUp' ? -1 : 1)
    } else if (event.key === 'Enter') event.target.querySelector('button')?.focus()
    else return
    event.preventDefault()
  }
  const days = rows[0]?.map((name) => name.slice(0, 10)) ?? []
  return (
    <div className="calendar-scroll">
      <table
        aria-label={label}
        className={hours ? 'calendar-grid is-week' : 'calendar-grid'}
        onKeyDown={onKeyDown}
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA allows it, and rows and headers come along.
        role="grid">
        <thead>
          <tr>
            {hours && <td />}
            {days.map((day) => (
              <th key={day} scope="col">
                {hours ? messages.shortDay(day) : messages.weekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {hours && <th scope="row">{messages.hour(Number(row[0]?.slice(11)))}</th>}
              {row.map((name) => (
                <GridCell
                  drop={drop}
                  entries={byCell.get(name) ?? []}
                  isCurrent={name === cell}
                  isOutside={month !== null && !name.startsWith(month)}
                  isToday={name.slice(0, 10) === today}
                  key={name}
                  name={name}
                  onOpen={onOpen}
                  select={() => setCell(name)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
