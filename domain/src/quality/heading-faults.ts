import type { QualityFault } from './finding.ts'
import { type PlacedBlock, wordsOf } from './judged-text.ts'

type Found = QualityFault & { block: number }

/** The title of the page is of level 1: those of its text begin below it. */
const title = 1

/**
 * Headings that skip a level on the way down: who moves from heading to heading would look for what is not there.
 * Going up may skip.
 */
export function headingFaults(blocks: readonly PlacedBlock[]): Found[] {
  const found: Found[] = []
  let before = title
  for (const { place, block } of blocks) {
    if (block.type !== 'heading') continue
    const text = wordsOf(block.children).trim()
    if (text === '') found.push({ rule: 'headingEmpty', block: place })
    if (block.level > before + 1) {
      found.push({ rule: 'headingSkips', from: before, to: block.level, text, block: place })
    }
    before = block.level
  }
  return found
}
