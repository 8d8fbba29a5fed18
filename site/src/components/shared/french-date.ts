const long = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' })

/**
 * A date as French people write it: « 1er mars 2026 ». Takes an instant (ISO 8601), shown on the
 * clocks of Paris, or a plain day (YYYY-MM-DD), which belongs to no time zone.
 */
export function frenchDate(date: string): string {
  // Noon keeps a plain day the same day in Paris, in winter and in summer.
  const instant = new Date(date.length === 'YYYY-MM-DD'.length ? `${date}T12:00:00Z` : date)
  return long.format(instant).replace(/^1 /, '1er ')
}
