import { zipSync } from 'fflate'
import readSheets, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/node'
import { maxColumns, maxLines, maxParts, maxUnzippedBytes } from '../limits.ts'
import { messages } from '../messages.fr.ts'
import type { TableReading } from './table.ts'
import { tableOf } from './table-of.ts'
import { BadArchive, unzip } from './unzip.ts'

/** The table in an Excel file: its first sheet that holds anything. */
export async function readXlsx(bytes: Buffer): Promise<TableReading> {
  try {
    const parts = unzip(bytes, { maxBytes: maxUnzippedBytes, maxParts })
    if (!('xl/workbook.xml' in parts)) return { ok: false, reason: messages.file.noWorkbook }
    const isVast = Object.entries(parts).some(([name, part]) => name.startsWith('xl/worksheets/') && reachesFar(part))
    if (isVast) return { ok: false, reason: messages.file.vast(maxLines, maxColumns) }
    // The reader opens archives without bounds: it is given one whose parts are what they say.
    const sheets = await readSheets(Buffer.from(zipSync(parts, { level: 0 })), { trim: false, parseNumber: rounded })
    const filled = sheets.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)))
    const [first] = filled
    if (first === undefined) return { ok: false, reason: messages.file.empty }
    const lines = first.data.map((row, index) => ({ number: index + 1, cells: row.map(textOf) }))
    return tableOf(lines, { kind: 'xlsx', sheet: first.sheet, otherSheets: filled.length - 1 })
  } catch (error) {
    if (error instanceof BadArchive) {
      return { ok: false, reason: error.isTooBig ? messages.file.bomb : messages.file.brokenWorkbook }
    }
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError) {
      return { ok: false, reason: messages.file.brokenWorkbook }
    }
    throw error
  }
}

/** One cell at the far end of a sheet would make the reader lay out all that lies before it. */
function reachesFar(part: Uint8Array): boolean {
  const cells = Buffer.from(part)
    .toString('latin1')
    .matchAll(/<(?:\w+:)?(?:c|row)\s[^>]*?\br="([A-Z]*)(\d+)"/g)
  for (const [, letters = '', row = ''] of cells) {
    if (Number(row) > maxLines * 4 || columnOf(letters) > maxColumns * 2) return true
  }
  return false
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}

/** Excel keeps 0,3 as 0.30000000000000004, and shows fifteen digits. */
function rounded(text: string): string {
  return String(Number(Number(text).toPrecision(15)))
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? messages.yes : messages.no
  return String(cell)
}
