'use client'

import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $getTableCellNodeFromLexicalNode,
  $getTableColumnIndexFromTableCellNode,
  $getTableNodeFromLexicalNodeOrThrow,
  $getTableRowIndexFromTableCellNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $setTableColumnIsHeader,
  $setTableRowIsHeader,
  TableCellHeaderStates,
  type TableCellNode,
} from '@lexical/table'
import { $getSelection, $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import { messages } from '../messages.fr.ts'
import '../writing/writing.css'

const { table } = messages

const actions: readonly [label: string, act: (cell: TableCellNode) => void][] = [
  [table.rowAbove, () => $insertTableRowAtSelection(false)],
  [table.rowBelow, () => $insertTableRowAtSelection(true)],
  [table.columnBefore, () => $insertTableColumnAtSelection(false)],
  [table.columnAfter, () => $insertTableColumnAtSelection(true)],
  [table.headerRow, $toggleHeaderRow],
  [table.headerColumn, $toggleHeaderColumn],
  [table.deleteRow, $deleteTableRowAtSelection],
  [table.deleteColumn, $deleteTableColumnAtSelection],
  [table.deleteTable, (cell) => $getTableNodeFromLexicalNodeOrThrow(cell).remove()],
]

/** What can be done to the table in which one writes. */
export function TableBar() {
  const [editor] = useLexicalComposerContext()
  const [isInTable, setIsInTable] = useState(false)
  useEffect(
    () => editor.registerUpdateListener(({ editorState }) => setIsInTable(editorState.read(() => $cell() !== null))),
    [editor],
  )
  if (!isInTable || !editor.isEditable()) return null
  return (
    <div className="table-bar" role="toolbar" aria-label={table.label}>
      {actions.map(([label, act]) => (
        <button
          key={label}
          type="button"
          // The caret stays in its cell.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() =>
            editor.update(() => {
              const cell = $cell()
              if (cell !== null) act(cell)
            })
          }>
          {label}
        </button>
      ))}
    </div>
  )
}

function $cell(): TableCellNode | null {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? $getTableCellNodeFromLexicalNode(selection.anchor.getNode()) : null
}

function $toggleHeaderRow(cell: TableCellNode): void {
  const isHeader = cell.hasHeaderState(TableCellHeaderStates.ROW)
  $setTableRowIsHeader($getTableNodeFromLexicalNodeOrThrow(cell), $getTableRowIndexFromTableCellNode(cell), !isHeader)
}

function $toggleHeaderColumn(cell: TableCellNode): void {
  const isHeader = cell.hasHeaderState(TableCellHeaderStates.COLUMN)
  const column = $getTableColumnIndexFromTableCellNode(cell)
  $setTableColumnIsHeader($getTableNodeFromLexicalNodeOrThrow(cell), column, !isHeader)
}
