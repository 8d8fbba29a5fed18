import { messages } from './messages.fr.ts'
import type { JournalEntry } from './read-journal.ts'
import { detailWords } from './words.ts'

/** Spreadsheets take these at the beginning of a cell for a formula, and would work it out. */
const formula = /^[=+\-@\t\r]/

/** The journal as French spreadsheets open it: semicolons, a mark that says UTF-8. */
export function journalCsv(entries: readonly JournalEntry[]): string {
  const { at, who, what, document, detail } = messages.columns
  const head = [at, who, what, 'Collection', document, 'Identifiant', detail]
  const rows = entries.map((entry) => [
    entry.at.toISOString(),
    entry.actor ?? '',
    messages.kinds[entry.kind],
    entry.collection ?? '',
    entry.title ?? '',
    entry.documentId ?? '',
    detailWords(entry),
  ])
  return `\uFEFF${[head, ...rows].map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
