'use client'

import { type CalendarEntry, calendarPage } from '@mecaformation/contracts/publication/calendar'
import { movedTo } from '@mecaformation/domain/calendar/calendar-days'
import { instantOfParisClock, parisClockAt } from '@mecaformation/domain/time/paris-time'
import { useState } from 'react'
import { refusalIn } from '../../platform/refusal-in.ts'
import { usePolled } from '../../platform/use-polled.ts'
import { messages } from './messages.fr.ts'

const interval = () => 5000

/** What is told after something was tried. */
export interface Told {
  isRefusal: boolean
  text: string
}

/** The entries between two days of Paris, and what can be done to them; each gives whether it was done. */
export function useCalendar({ from, to }: { from: string; to: string }) {
  const query = new URLSearchParams({ from: midnightOf(from), to: midnightOf(to) })
  const { value, trouble, refresh } = usePolled(`/api/calendar?${query}`, { schema: calendarPage, interval })
  const [told, setTold] = useState<Told | null>(null)
  const refuse = (text: string): boolean => {
    setTold({ isRefusal: true, text })
    return false
  }
  const attempt = async (path: string, body: object, done: string): Promise<boolean> => {
    const refusal = await send(path, body)
    refresh()
    if (refusal !== null) return refuse(refusal)
    setTold({ isRefusal: false, text: done })
    return true
  }
  const moveToClock = async (entry: CalendarEntry, clock: string): Promise<boolean> => {
    if (!entry.mayMove) return refuse(messages.unmovable)
    const at = instantOfParisClock(clock)?.toISOString()
    if (at === undefined) return refuse(messages.noSuchHour)
    return await attempt(`/${entry.id}/move`, { at }, messages.moved(entry.title, at))
  }
  return {
    entries: value?.entries ?? [],
    trouble,
    told,
    moveToClock,
    moveToCell: (entry: CalendarEntry, cell: string) =>
      moveToClock(entry, movedTo(parisClockAt(new Date(entry.at)), cell)),
    cancel: (entry: CalendarEntry) => attempt(`/${entry.id}/cancel`, {}, messages.cancelled(entry.title)),
  }
}

/** No clock change happens at midnight, so each day begins. */
function midnightOf(day: string): string {
  return (instantOfParisClock(`${day}T00:00`) ?? new Date(`${day}T00:00Z`)).toISOString()
}

/** Why it was not done, in French; null when it was. */
async function send(path: string, body: object): Promise<string | null> {
  try {
    const response = await fetch(`/api/schedules${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? null : (refusalIn(await response.json()) ?? messages.unreachable)
  } catch (error) {
    console.warn('calendar', error)
    return messages.unreachable
  }
}
