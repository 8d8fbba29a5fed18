import { daysAfter } from '@mecaformation/domain/calendar/calendar-days'

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The cell to which a key leads within a page of the calendar; null for other keys. `week` is the row of the cell. */
export function cellAfter(cell: string, key: string, week: readonly string[]): string | null {
  if (key === 'Home') return week[0] ?? cell
  if (key === 'End') return week.at(-1) ?? cell
  const step = steps[key]
  if (step === undefined) return null
  const [day = '', hour] = cell.split('T')
  if (hour === undefined) return daysAfter(day, step)
  if (Math.abs(step) === 1) return `${daysAfter(day, step)}T${hour}`
  const next = Math.min(23, Math.max(0, Number(hour) + Math.sign(step)))
  return `${day}T${String(next).padStart(2, '0')}`
}
