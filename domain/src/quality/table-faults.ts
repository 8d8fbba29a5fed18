import type { QualityFault } from './finding.ts'
import { type JudgedCell, type PlacedBlock, wordsOf } from './judged-text.ts'

type Found = QualityFault & { block: number }

/** What keeps a table from being understood by who hears it cell by cell. */
export function tableFaults(blocks: readonly PlacedBlock[]): Found[] {
  return blocks.flatMap(({ place, block }): Found[] => {
    if (block.type !== 'table') return []
    const cells = block.rows.flat()
    const found: Found[] = []
    if (!cells.some(({ header }) => header)) found.push({ rule: 'tableWithoutHeader', block: place })
    else if (cells.some(isEmptyHeader(block.rows))) found.push({ rule: 'tableHeaderEmpty', block: place })
    if (new Set(block.rows.map(widthOf)).size > 1) found.push({ rule: 'tableUneven', block: place })
    return found
  })
}

function widthOf(row: readonly JudgedCell[]): number {
  return row.reduce((width, { columnSpan }) => width + columnSpan, 0)
}

/** The corner between headers of rows and of columns may be empty. */
function isEmptyHeader([first = []]: readonly (readonly JudgedCell[])[]) {
  const [corner] = first
  return (cell: JudgedCell) => cell.header && cell !== corner && wordsOf(cell.children).trim() === ''
}
