export const delimiters = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** What parts the cells of a CSV text: the sign that its first line has most of, outside of quotes. */
export function guessDelimiter(text: string): Delimiter {
  const counts = new Map<string, number>()
  let isQuoted = false
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && (sign === '\n' || sign === '\r')) {
      if (counts.size > 0) break
    } else if (!isQuoted) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  const [most] = [...delimiters].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  return most ?? ';'
}
