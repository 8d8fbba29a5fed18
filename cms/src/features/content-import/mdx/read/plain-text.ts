import type { PhrasingContent } from 'mdast'
import { messages } from '../../messages.fr.ts'
import { blameAt, type Piece } from '../reading.ts'
import { readInlines } from './read-inlines.ts'

/** The words of a line that takes no marks, links or formulas; `<br />` begins a new line. */
export function readPlainText(piece: Piece, nodes: readonly PhrasingContent[]): string {
  const inlines = readInlines(piece, nodes)
  const isPlain = inlines.every(({ type, format }) => type === 'linebreak' || (type === 'text' && format === 0))
  const [first] = nodes
  if (!isPlain && first !== undefined) blameAt(piece, first, messages.mdx.plainText)
  return inlines.map(({ type, text }) => (type === 'text' ? String(text) : '\n')).join('')
}
