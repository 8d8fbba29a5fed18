const day = 24 * 60 * 60 * 1000

/** A day as `2026-11-24`: of the calendar, whatever clocks do. */
export type CalendarDay = string

/** The day so many days later, or earlier. */
export function daysAfter(from: CalendarDay, days: number): CalendarDay {
  return textOf(timeOf(from) + days * day)
}

/** The same day of another month, or the last one where that month is shorter. */
export function monthsAfter(from: CalendarDay, months: number): CalendarDay {
  const date = new Date(timeOf(from))
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0)
  date.setUTCDate(Math.min(wanted, date.getUTCDate()))
  return textOf(date.getTime())
}

/** The seven days of the week of a day, from Monday. */
export function weekOf(of: CalendarDay): CalendarDay[] {
  const sinceMonday = (new Date(timeOf(of)).getUTCDay() + 6) % 7
  return Array.from({ length: 7 }, (_, index) => daysAfter(of, index - sinceMonday))
}

/** The weeks in which a month lies, whole: some days are of its neighbours. */
export function weeksOfMonth(of: CalendarDay): CalendarDay[][] {
  const first = `${of.slice(0, 7)}-01`
  const weeks: CalendarDay[][] = []
  for (
    let from = weekOf(first);
    (from[0] ?? '').slice(0, 7) <= of.slice(0, 7);
    from = weekOf(daysAfter(from[0] ?? '', 7))
  ) {
    weeks.push(from)
  }
  return weeks
}

/**
 * What clocks show when something is moved to a cell of the calendar: a day (`2026-11-24`) leaves the hour as it is,
 * an hour of a day (`2026-11-24T08`) leaves the minutes.
 */
export function movedTo(clock: string, cell: string): string {
  return cell + clock.slice(cell.length)
}

function timeOf(text: CalendarDay): number {
  return Date.parse(`${text}T00:00Z`)
}

function textOf(time: number): CalendarDay {
  return new Date(time).toISOString().slice(0, 10)
}
