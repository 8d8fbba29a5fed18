const hour = 60 * 60 * 1000

const inParis = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What clocks in Paris show at an instant, to the minute: `2026-11-24T08:00`. */
export function parisClockAt(instant: Date): string {
  const parts = new Map(inParis.formatToParts(instant).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/**
 * The instant at which clocks in Paris show `2026-11-24T08:00`: the first of two in the night they go
 * back, null in the hour they skip in spring and for what is no date.
 */
export function instantOfParisClock(clock: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(clock)) return null
  const asUtc = Date.parse(`${clock}Z`)
  if (Number.isNaN(asUtc)) return null
  for (const ahead of [2, 1]) {
    const candidate = new Date(asUtc - ahead * hour)
    if (parisClockAt(candidate) === clock) return candidate
  }
  return null
}
