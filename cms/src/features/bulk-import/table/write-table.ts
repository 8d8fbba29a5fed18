import type { Sheet } from './sheet.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

export const formats = ['csv', 'xlsx'] as const
export type Format = (typeof formats)[number]

export const mediaTypes: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export async function writeTable(format: Format, sheet: Sheet): Promise<Buffer> {
  return format === 'csv' ? writeCsv(sheet) : await writeXlsx(sheet)
}
