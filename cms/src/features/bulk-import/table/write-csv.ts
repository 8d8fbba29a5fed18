import { guardedCell } from '@mecaformation/domain/tables/guarded-cell'
import type { Sheet } from './sheet.ts'

/** As French Excel opens it by a double click: a mark of UTF-8, semicolons, Windows line ends. */
export function writeCsv({ headings, rows }: Sheet): Buffer {
  const lines = [headings, ...rows].map((cells) => cells.map(({ text }) => quoted(guardedCell(text))).join(';'))
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`)
}

function quoted(cell: string): string {
  return /[";\r\n\t,]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
