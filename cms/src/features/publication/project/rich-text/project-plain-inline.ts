import type { Inline } from '@mecaformation/contracts/rich-text'
import { messages } from '../messages.fr.ts'
import { type EditorNode, fieldsOf, type Refuse, trimmed } from './editor-node.ts'

export type PlainInline = Exclude<Inline, { type: 'link' | 'term' | 'codeReference' }>
type Mark = NonNullable<Extract<Inline, { type: 'text' }>['marks']>[number]

/** The bits of the editor's text format, in the order in which marks are published. */
const marksByBit: readonly [bit: number, mark: Mark][] = [
  [1, 'bold'],
  [2, 'italic'],
  [8, 'underline'],
  [4, 'strikethrough'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
]

/** An inline that a link may hold; `null` when the node was refused or is empty. */
export function projectPlainInline(node: EditorNode, refuse: Refuse): PlainInline | null {
  switch (node.type) {
    case 'text':
      return projectText(node)
    case 'tab':
      return { type: 'text', text: ' ' }
    case 'linebreak':
      return { type: 'lineBreak' }
    case 'inlineBlock':
      return projectInlineBlock(node, refuse)
    default:
      refuse(messages.unknownNode(node.type))
      return null
  }
}

function projectText(node: EditorNode): PlainInline | null {
  const text = typeof node.text === 'string' ? node.text : ''
  if (text === '') return null
  const format = typeof node.format === 'number' ? node.format : 0
  const marks = marksByBit.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark)
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }
}

function projectInlineBlock(node: EditorNode, refuse: Refuse): PlainInline | null {
  const fields = fieldsOf(node)
  if (fields.blockType !== 'inlineFormula') {
    refuse(messages.unknownBlock(String(fields.blockType)))
    return null
  }
  const tex = trimmed(fields.tex)
  if (tex === '') {
    refuse(messages.emptyFormula)
    return null
  }
  return { type: 'inlineFormula', tex }
}
