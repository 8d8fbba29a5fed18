const seconds = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** « 1,2 s », from milliseconds. */
export function formatDuration(milliseconds: number): string {
  return `${seconds.format(milliseconds / 1000)}\u00A0s`
}
