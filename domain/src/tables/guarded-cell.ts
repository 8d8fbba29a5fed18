const taken = /^'*[=+\-@\t\r]/
const isNumber = /^[+-]?\d+(?:[.,]\d+)?$/

/**
 * A text for a CSV file that spreadsheets will not take for a formula and run: an apostrophe before it, as one types
 * it there. Numbers stay as they are.
 */
export function guardedCell(text: string): string {
  return taken.test(text) && !isNumber.test(text) ? `'${text}` : text
}

/** The text that was guarded. */
export function unguardedCell(cell: string): string {
  const rest = cell.slice(1)
  return cell.startsWith("'") && taken.test(rest) && !isNumber.test(rest) ? rest : cell
}
