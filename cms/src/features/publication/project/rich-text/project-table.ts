import type { Block } from '@mecaformation/contracts/rich-text'
import { messages } from '../messages.fr.ts'
import { childrenOf, type EditorNode, type Refuse } from './editor-node.ts'
import { joinParagraphs } from './project-inlines.ts'

type Table = Extract<Block, { type: 'table' }>
type Cell = Table['rows'][number][number]

export function projectTable(node: EditorNode, refuse: Refuse): Table {
  return {
    type: 'table',
    rows: childrenOf(node).map((row) => childrenOf(row).map((cell) => projectCell(cell, refuse))),
  }
}

function projectCell(node: EditorNode, refuse: Refuse): Cell {
  if (typeof node.rowSpan === 'number' && node.rowSpan > 1) refuse(messages.mergedRows)
  const content = childrenOf(node)
  if (content.some((child) => child.type !== 'paragraph')) refuse(messages.cellContent)
  return {
    header: typeof node.headerState === 'number' && node.headerState !== 0,
    columnSpan: typeof node.colSpan === 'number' ? node.colSpan : 1,
    children: joinParagraphs(
      content.filter((child) => child.type === 'paragraph'),
      refuse,
    ),
  }
}
