import type { Fault } from '../content-error.ts'
import { messages } from '../messages.fr.ts'
import type { Reference } from '../references.ts'
import { type BlockLine, readBlockLine } from './block-line.ts'
import { checkBlock } from './check-block.ts'
import { checkTable } from './check-table.ts'
import { blame, newReading, type Opened, type Reading } from './reading.ts'

const { mdx } = messages

/**
 * Judges an article's text line by line, before it is converted: the converter keeps as plain text,
 * without a word, what it does not understand. `firstLine` is the line of the file where it begins.
 */
export function checkBody(body: string, firstLine: number): { faults: Fault[]; references: Reference[] } {
  const reading = newReading()
  for (const [index, text] of body.split(/\r?\n/).entries()) {
    const at = { text, line: firstLine + index }
    if (reading.formula === null) checkLine(reading, at)
    else reading.formula = checkFormulaLine(reading, reading.formula, at)
  }
  endTable(reading)
  if (reading.formula !== null) blame(reading, reading.formula.line, mdx.openFence)
  if (reading.callout !== null) blame(reading, reading.callout.line, mdx.openCallout)
  if (body.trim() === '') blame(reading, firstLine, mdx.empty)
  return { faults: reading.faults, references: reading.references }
}

function checkLine(reading: Reading, at: { text: string; line: number }): void {
  if (at.text.includes('\t')) blame(reading, at.line, mdx.tab)
  const read = readBlockLine(at.text, reading.previous)
  if (read.kind !== 'tableRow') endTable(reading)
  const continues = read.kind === 'text' && reading.previous !== 'blank'
  if (endsLists(read.kind) && !continues) reading.lists = []
  checkBlock(reading, read, at)
  reading.previous = continues && reading.lists.length > 0 ? 'item' : read.kind
}

function endsLists(kind: BlockLine['kind']): boolean {
  return kind !== 'item' && kind !== 'blank'
}

/** Inside of a formula only its end counts; gives the formula while it stays open. */
function checkFormulaLine(
  reading: Reading,
  formula: Opened,
  { text, line }: { text: string; line: number },
): Opened | null {
  if (text.trim() !== '```') return { line: formula.line, isEmpty: formula.isEmpty && text.trim() === '' }
  if (formula.isEmpty) blame(reading, line, mdx.emptyFormula)
  return null
}

function endTable(reading: Reading): void {
  reading.faults.push(...checkTable(reading.table))
  reading.table = []
}
