import type { PhrasingContent, RootContent, TableCell } from 'mdast'
import type { LexicalNode } from '../lexical-tree.ts'
import { inlineTag } from './tag-nodes.ts'
import { isVisible, type NameOf, writeInlines } from './write-inlines.ts'

/** A table; what Markdown cannot say of a cell is said by a tag at its beginning: see `read-table.ts`. */
export function writeTable(node: LexicalNode, nameOf: NameOf): RootContent[] {
  const rows = (node.children ?? []).map(({ children = [] }, index) => writeRow(children, index === 0, nameOf))
  const width = Math.max(...rows.map((cells) => cells.length), 0)
  if (width === 0) return []
  const children = rows.map((cells) => ({
    type: 'tableRow' as const,
    children: [...cells, ...Array.from({ length: width - cells.length }, emptyCell)],
  }))
  return [{ type: 'table', children }]
}

function writeRow(cells: readonly LexicalNode[], isFirst: boolean, nameOf: NameOf): TableCell[] {
  return cells.flatMap((cell) => {
    const columns = typeof cell.colSpan === 'number' ? cell.colSpan : 1
    const isHeader = typeof cell.headerState === 'number' && cell.headerState !== 0
    const said = {
      columns: columns > 1 ? String(columns) : '',
      header: isHeader === isFirst ? '' : String(isHeader),
    }
    const lines = writeLines(cell, nameOf)
    const gap: PhrasingContent[] = lines.length === 0 ? [] : [{ type: 'text', value: ' ' }]
    const children = said.columns === '' && said.header === '' ? lines : [inlineTag('Cell', said), ...gap, ...lines]
    return [{ type: 'tableCell', children }, ...Array.from({ length: columns - 1 }, emptyCell)] satisfies TableCell[]
  })
}

/** The paragraphs of a cell, which has but one line in Markdown. */
function writeLines({ children = [] }: LexicalNode, nameOf: NameOf): PhrasingContent[] {
  return children
    .filter((paragraph) => isVisible(paragraph.children ?? []))
    .flatMap((paragraph, index) => [
      ...(index === 0 ? [] : [inlineTag('br')]),
      ...writeInlines(paragraph.children ?? [], nameOf),
    ])
}

function emptyCell(): TableCell {
  return { type: 'tableCell', children: [] }
}
