/** The lines of a quotation, between French quotation marks: they open once and close once. */
export function linesOfQuote(quote: string): string[] {
  const lines = quote.split(/\n+/).filter((line) => line.trim() !== '')
  return lines.map((line, index) => {
    const opening = index === 0 ? '«\u00A0' : ''
    const closing = index === lines.length - 1 ? '\u00A0»' : ''
    return `${opening}${line.trim()}${closing}`
  })
}
