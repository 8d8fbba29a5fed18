const written = /^[+\-−]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i

/** A number as people write it, with a comma or a point, thousands apart or not; `null` when it is none. */
export function writtenNumber(text: string): number | null {
  const bare = text.trim().replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '')
  if (!written.test(bare)) return null
  const value = Number(bare.replace('−', '-').replace(',', '.'))
  return Number.isFinite(value) ? value : null
}

/** As a French spreadsheet reads it. */
export function frenchNumber(value: number): string {
  return String(value).replace('.', ',')
}
