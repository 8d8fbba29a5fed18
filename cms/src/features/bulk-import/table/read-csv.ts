import { unguardedCell } from '@mecaformation/domain/tables/guarded-cell'
import { guessDelimiter } from '@mecaformation/domain/tables/guess-delimiter'
import { CsvError, parse } from 'csv-parse/sync'
import { messages } from '../messages.fr.ts'
import { decodeText } from './decode-text.ts'
import type { TableReading } from './table.ts'
import { tableOf } from './table-of.ts'

/** The table in a CSV file of any of the usual encodings and separators. */
export function readCsv(bytes: Uint8Array): TableReading {
  const { text, encoding } = decodeText(bytes)
  if (text.includes('\0')) return { ok: false, reason: messages.file.noText }
  const delimiter = guessDelimiter(text)
  try {
    const records = parse(text, {
      delimiter,
      relaxColumnCount: true,
      // Of a text cell, `5"` is five inches; only a quote that begins a cell must be closed.
      relaxQuotes: true,
      recordDelimiter: ['\r\n', '\n', '\r'],
    })
    const lines = records.map((record, index) => ({ number: index + 1, cells: record.map(unguardedCell) }))
    return tableOf(lines, { kind: 'csv', encoding, delimiter })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    return { ok: false, reason: messages.file.openQuote(line) }
  }
}
