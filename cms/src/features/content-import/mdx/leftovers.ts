import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { type LexicalNode, rewrite } from './lexical-tree.ts'

const codeFormat = 16
/** Signs of Markdown that stay in a text only when the converter did not understand them. */
const signs = /\*\*|~~|`|\]\(|<[A-Za-z/]|(?<![\p{L}\d])[*_]\S|^\s*#{1,6}\s/u

/** Texts of the converted body in which Markdown is left over. */
export function leftovers(state: SerializedEditorState): string[] {
  const found: string[] = []
  rewrite(state, (siblings) => {
    found.push(...siblings.filter(isProse).flatMap(({ text }) => (signs.test(text) ? [text.trim()] : [])))
    return [...siblings]
  })
  return found
}

function isProse(node: LexicalNode): node is LexicalNode & { text: string } {
  const format = typeof node.format === 'number' ? node.format : 0
  return typeof node.text === 'string' && (format & codeFormat) === 0
}
