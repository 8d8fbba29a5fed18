import type { Fault } from '../content-error.ts'
import { messages } from '../messages.fr.ts'

const { mdx } = messages

export interface TableRow {
  text: string
  line: number
}

/** Judges the rows of one table: a header, a divider, as many columns everywhere. */
export function checkTable(rows: readonly TableRow[]): Fault[] {
  const [header, divider, ...others] = rows
  if (header === undefined) return []
  const expected = cellsOf(header.text).length
  const isDivider =
    /^\|(\s*:?-{3,}:?\s*\|)+\s*$/.test(divider?.text ?? '') && cellsOf(divider?.text ?? '').length === expected
  if (!isDivider) return [{ line: divider?.line ?? header.line, message: mdx.tableDivider }]
  return [header, ...others].flatMap(({ text, line }): Fault[] => {
    if (!/^\|.+\|\s?$/.test(text)) return [{ line, message: mdx.tableRow }]
    if (text.includes('\\|')) return [{ line, message: mdx.tablePipe }]
    const found = cellsOf(text).length
    return found === expected ? [] : [{ line, message: mdx.tableColumns(found, expected) }]
  })
}

function cellsOf(row: string): string[] {
  return row.trim().replace(/^\|/, '').replace(/\|$/, '').split('|')
}
