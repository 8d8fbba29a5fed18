import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

/** A cell to be written: its text as French people write it, and the number it is for a spreadsheet. */
export interface Cell {
  text: string
  number?: number
}

export interface Sheet {
  name: string
  headings: Cell[]
  rows: Cell[][]
}

export const formats = ['csv', 'xlsx'] as const
export type Format = (typeof formats)[number]

export const mediaTypes: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export async function writeTable(format: Format, sheet: Sheet): Promise<Buffer> {
  return format === 'csv' ? writeCsv(sheet) : await writeXlsx(sheet)
}
