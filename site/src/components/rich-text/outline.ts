import type { Block, RichText } from '@mecaformation/contracts/rich-text'
import { slugFrom } from '@mecaformation/domain/addresses/slug'
import { textOf } from './text-of.ts'

export interface Heading {
  block: Block
  id: string
  level: 2 | 3 | 4
  text: string
}

/**
 * The headings of a text with the ids that links point to. An id comes from the heading's words, so
 * that it outlives a move in the text; equal headings are told apart by a number, in reading order.
 */
export function outlineOf(body: RichText): Heading[] {
  const taken = new Set<string>()
  const outline: Heading[] = []
  for (const block of body) {
    if (block.type !== 'heading') continue
    const text = textOf(block.children).trim()
    const id = freeId(slugFrom(text) || 'section', taken)
    taken.add(id)
    outline.push({ block, id, level: block.level, text })
  }
  return outline
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`
  return id
}
