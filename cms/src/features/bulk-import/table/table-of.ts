import { maxColumns, maxLines } from '../limits.ts'
import { messages } from '../messages.fr.ts'
import type { Line, Reading, TableReading } from './table.ts'

/** The first line that says anything holds the headings; empty lines are nothing. */
export function tableOf(lines: readonly Line[], reading: Reading): TableReading {
  const [heading, ...written] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (heading === undefined) return { ok: false, reason: messages.file.empty }
  if (written.length === 0) return { ok: false, reason: messages.file.onlyHeadings }
  if (written.length > maxLines) return { ok: false, reason: messages.file.tooManyLines(written.length, maxLines) }
  const width = Math.max(...[heading, ...written].map(({ cells }) => lengthOf(cells)))
  if (width > maxColumns) return { ok: false, reason: messages.file.tooManyColumns(width, maxColumns) }
  const headings = Array.from({ length: width }, (_, column) => (heading.cells[column] ?? '').trim())
  return { ok: true, table: { headings, lines: written, reading } }
}

function lengthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1
}
