/** A day as `YYYY-MM-DD`, written so or as `31/12/2027`; `null` when there is no such day. */
export function writtenDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text.trim())
  const [year, month, day] = iso === null ? [french?.[3], french?.[2], french?.[1]] : [iso[1], iso[2], iso[3]]
  if (year === undefined || month === undefined || day === undefined) return null
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : null
}

/** The other way round, as a French spreadsheet shows it. */
export function frenchDay(day: string): string {
  return day.slice(0, 10).split('-').reverse().join('/')
}

function isDay(written: string): boolean {
  const milliseconds = Date.parse(`${written}T12:00:00.000Z`)
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(written)
}
