import type { LexicalNode } from './lexical-tree.ts'

/** A character of private use: no text has it. */
const guard = '\u{E000}'
const tableRow = /^\|(.+)\|\s?$/
const dividerCell = /^:?-{3,}:?$/
/** What begins a list, a title or a quote where a block may stand. */
const blockSign = /^(?:[-*+>]|\d+\.|#{1,6})(?:\s|$)/

/**
 * Table rows that the converter reads as they are meant: it would keep the spaces around a cell, take a
 * cell such as `+ à chaud` for a list, and a row of dashes or of nothing for the divider.
 */
export function guardCells(body: string): string {
  let isFormula = false
  const lines = body.split('\n').map((line) => {
    if (line.trimStart().startsWith('```')) isFormula = !isFormula
    return !isFormula && tableRow.test(line) ? guardRow(line) : line
  })
  return lines.join('\n')
}

export function removeGuards(siblings: readonly LexicalNode[]): LexicalNode[] {
  return siblings.map((node) =>
    typeof node.text === 'string' ? { ...node, text: node.text.replaceAll(guard, '') } : node,
  )
}

function guardRow(line: string): string {
  const cells = line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
  const isDivider = cells.every((cell) => dividerCell.test(cell))
  const guarded = isDivider ? cells : cells.map((cell) => (cell === '' || blockSign.test(cell) ? guard + cell : cell))
  return `|${guarded.join('|')}|`
}
