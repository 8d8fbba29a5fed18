import writeFile, { type CellObject } from 'write-excel-file/node'
import type { Cell, Sheet } from './sheet.ts'

const columnWidth = 28

/** A workbook of one sheet, whose texts are texts: no cell of it is a formula. */
export async function writeXlsx({ name, headings, rows }: Sheet): Promise<Buffer> {
  const heading = headings.map(
    ({ text }): CellObject => ({ type: String, value: text, fontWeight: 'bold', wrap: true }),
  )
  return await writeFile([heading, ...rows.map((cells) => cells.map(cellOf))], {
    sheet: name,
    columns: headings.map(() => ({ width: columnWidth })),
    stickyRowsCount: 1,
  }).toBuffer()
}

function cellOf({ text, number }: Cell): CellObject | null {
  if (text === '') return null
  return number === undefined ? { type: String, value: text, wrap: false } : { type: Number, value: number }
}
