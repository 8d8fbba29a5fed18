import type { Inline } from '@mecaformation/contracts/rich-text'
import { messages } from '../messages.fr.ts'
import { childrenOf, type EditorNode, fieldsOf, type Refuse, relationId, trimmed } from './editor-node.ts'
import { mergeTexts } from './merge-texts.ts'
import { projectLink } from './project-link.ts'
import { projectPlainInline } from './project-plain-inline.ts'

/** The content of a line: text, line breaks, formulas, links, words of the glossary and codes. */
export function projectInlines(nodes: readonly EditorNode[], refuse: Refuse): Inline[] {
  const inlines = nodes.flatMap((node): Inline[] => {
    if (node.type === 'link' || node.type === 'autolink') return projectLink(node, refuse)
    const inline = projectReference(node, refuse) ?? projectPlainInline(node, refuse)
    return inline === null || inline === 'refused' ? [] : [inline]
  })
  return mergeTexts(inlines)
}

/** A word of the glossary or a code; `null` for every other node. */
function projectReference(node: EditorNode, refuse: Refuse): Inline | 'refused' | null {
  if (node.type !== 'inlineBlock') return null
  const fields = fieldsOf(node)
  if (fields.blockType === 'term') {
    const term = relationId(fields.term)
    if (term === null) refuse(messages.termWithoutTarget)
    return term === null ? 'refused' : { type: 'term', term, text: trimmed(fields.text) }
  }
  if (fields.blockType === 'codeReference') {
    const code = relationId(fields.code)
    if (code === null) refuse(messages.codeWithoutTarget)
    return code === null ? 'refused' : { type: 'codeReference', code }
  }
  return null
}

/** Whether something in it can be seen. */
export function isVisible(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => {
    if (inline.type === 'text') return inline.text.trim() !== ''
    return inline.type === 'link' ? isVisible(inline.children) : inline.type !== 'lineBreak'
  })
}

/** The lines of several paragraphs as one, with breaks between them. */
export function joinParagraphs(paragraphs: readonly EditorNode[], refuse: Refuse): Inline[] {
  const lines = paragraphs.map((paragraph) => projectInlines(childrenOf(paragraph), refuse)).filter(isVisible)
  return lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ type: 'lineBreak' }, ...line]))
}
