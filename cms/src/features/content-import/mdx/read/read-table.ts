import type { Table, TableCell, TableRow } from 'mdast'
import { messages } from '../../messages.fr.ts'
import type { LexicalNode } from '../lexical-tree.ts'
import { blameAt, type Piece } from '../reading.ts'
import { type Attributes, attributeOf } from '../tag.ts'
import { cellNode, tableNode } from './lexical-nodes.ts'
import { readInlines } from './read-inlines.ts'

const { mdx } = messages
const heldAtStart = /^<([\uE000-\uF8FF])>/
/** As the editor counts them: a cell that heads its column, or its row. */
const headerStates = { none: 0, row: 1, column: 2 }

/**
 * A table, whose first row heads it. `<Cell columns="2" />` at the beginning of a cell stretches it over the empty
 * ones that follow; `<Cell header="true" />` makes it a header where others are not, or `false` the other way.
 */
export function readTable(piece: Piece, table: Table): LexicalNode {
  const columns = table.children[0]?.children.length ?? 0
  return tableNode(table.children.map((row, index) => readRow(piece, row, { isFirst: index === 0, columns })))
}

function readRow(piece: Piece, row: TableRow, { isFirst, columns }: { isFirst: boolean; columns: number }) {
  const { start } = row.position ?? {}
  const found = row.children.length
  if (piece.source.charAt(start?.offset ?? 0) !== '|') blameAt(piece, row, mdx.tableEnd)
  else if (found !== columns) blameAt(piece, row, mdx.tableColumns(found, columns))
  const cells: LexicalNode[] = []
  for (let index = 0; index < found; ) {
    const cell = row.children[index]
    if (cell === undefined) break
    const span = spanOf(piece, cell)
    const swallowed = row.children.slice(index + 1, index + span)
    if (span < 1 || index + span > columns || swallowed.some(({ children }) => children.length > 0)) {
      blameAt(piece, row, mdx.cellSpan)
    }
    cells.push(readCell(piece, cell, { isFirst, columns: Math.max(span, 1) }))
    index += Math.max(span, 1)
  }
  return cells
}

function readCell(piece: Piece, cell: TableCell, { isFirst, columns }: { isFirst: boolean; columns: number }) {
  const attributes = cellAttributes(piece, cell)
  const header = attributes === null ? '' : attributeOf(attributes, 'header')
  const isHeader = header === '' ? isFirst : header === 'true'
  const headerState = isHeader ? headerOf(isFirst) : headerStates.none
  const inlines = readInlines(piece, cell.children)
  const children = attributes === null ? inlines : withoutGap(inlines)
  return cellNode({ headerState, columns, children })
}

/** The space after a tag parts it from the words of the cell, and is none of theirs. */
function withoutGap([first, ...others]: LexicalNode[]): LexicalNode[] {
  if (first === undefined) return []
  if (typeof first.text !== 'string' || !first.text.startsWith(' ')) return [first, ...others]
  return first.text === ' ' ? others : [{ ...first, text: first.text.slice(1) }, ...others]
}

function headerOf(isFirst: boolean): number {
  return isFirst ? headerStates.row : headerStates.column
}

function spanOf(piece: Piece, cell: TableCell): number {
  const written = attributeOf(cellAttributes(piece, cell) ?? {}, 'columns')
  if (written === '') return 1
  return /^\d+$/.test(written) ? Number(written) : 0
}

function cellAttributes({ reading }: Piece, { children: [first] }: TableCell): Attributes | null {
  const sign = first?.type === 'text' ? heldAtStart.exec(first.value)?.[1] : undefined
  const tag = sign === undefined ? undefined : reading.tags.get(sign)
  return tag?.name === 'Cell' ? tag.attributes : null
}
