/** What a spreadsheet file holds, as texts. */
export interface Table {
  headings: string[]
  lines: Line[]
  /** How the file was read, to be told. */
  reading: Reading
}

export interface Line {
  /** As spreadsheets count, which give a cell of several lines one. */
  number: number
  cells: string[]
}

export type Reading =
  | { kind: 'csv'; encoding: Encoding; delimiter: string }
  | { kind: 'xlsx'; sheet: string; otherSheets: number }

export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252'

/** Of a file that is no such table, the reason for people. */
export type TableReading = { ok: true; table: Table } | { ok: false; reason: string }
