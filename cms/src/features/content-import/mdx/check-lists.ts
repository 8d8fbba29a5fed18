import { messages } from '../messages.fr.ts'
import type { BlockLine } from './block-line.ts'

const { mdx } = messages
const indentSize = 4

type Item = Extract<BlockLine, { kind: 'item' }>

/** The lists that are open at a line, outermost first. */
export type OpenLists = readonly { ordered: boolean }[]

/** Judges an item in its place; gives the lists that are open after it. */
export function checkItem(item: Item, open: OpenLists): { lists: OpenLists; faults: string[] } {
  const depth = item.indent / indentSize
  if (!Number.isInteger(depth) || depth > open.length) return { lists: open, faults: [mdx.listIndent] }
  const ordered = item.number !== null
  const known = open[depth]
  const continues = known !== undefined && known.ordered === ordered
  const parent = open[depth - 1]
  const faults = [
    ...(item.text.trim() === '' ? [mdx.emptyItem] : []),
    ...(item.number !== null && !continues && item.number !== 1 ? [mdx.listStart] : []),
    ...(depth > 1 && parent !== undefined && parent.ordered !== ordered ? [mdx.listMix] : []),
  ]
  return { lists: [...open.slice(0, depth), { ordered }], faults }
}
