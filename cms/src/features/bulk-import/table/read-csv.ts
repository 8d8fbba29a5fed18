import { unguardedCell } from '@mecaformation/domain/tables/guarded-cell'
import { guessDelimiter } from '@mecaformation/domain/tables/guess-delimiter'
import { CsvError, type InfoRecord, parse } from 'csv-parse/sync'
import { messages } from '../messages.fr.ts'
import { decodeText } from './decode-text.ts'
import type { TableReading } from './table.ts'
import { tableOf } from './table-of.ts'

interface Parsed {
  record: string[]
  info: InfoRecord
}

/** The table in a CSV file of any of the usual encodings and separators. */
export function readCsv(bytes: Uint8Array): TableReading {
  const { text, encoding } = decodeText(bytes)
  if (text.includes('\0')) return { ok: false, reason: messages.file.noText }
  const delimiter = guessDelimiter(text)
  try {
    const parsed = parse(text, {
      delimiter,
      info: true,
      relaxColumnCount: true,
      // Of a text cell, `5"` is five inches; only a quote that begins a cell must be closed.
      relaxQuotes: true,
      recordDelimiter: ['\r\n', '\n', '\r'],
    }) as unknown as Parsed[]
    const lines = parsed.map(({ record, info }) => ({
      number: info.lines - linesWithin(record),
      cells: record.map(unguardedCell),
    }))
    return tableOf(lines, { kind: 'csv', encoding, delimiter })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    return { ok: false, reason: messages.file.openQuote(line) }
  }
}

/** The parser counts up to where a record ends. */
function linesWithin(record: readonly string[]): number {
  return record.join('').split(/\r\n|\n|\r/).length - 1
}
