import type { Inline } from '@mecaformation/contracts/rich-text'
import { childrenOf, type EditorNode, type Refuse } from './editor-node.ts'
import { projectLink } from './project-link.ts'
import { projectPlainInline } from './project-plain-inline.ts'

/** The content of a line: text, line breaks, formulas and links. */
export function projectInlines(nodes: readonly EditorNode[], refuse: Refuse): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'link' || node.type === 'autolink') return projectLink(node, refuse)
    const plain = projectPlainInline(node, refuse)
    return plain === null ? [] : [plain]
  })
}

/** Whether something in it can be seen. */
export function isVisible(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => {
    if (inline.type === 'text') return inline.text.trim() !== ''
    return inline.type === 'link' ? isVisible(inline.children) : inline.type === 'inlineFormula'
  })
}

/** The lines of several paragraphs as one, with breaks between them. */
export function joinParagraphs(paragraphs: readonly EditorNode[], refuse: Refuse): Inline[] {
  const lines = paragraphs.map((paragraph) => projectInlines(childrenOf(paragraph), refuse)).filter(isVisible)
  return lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ type: 'lineBreak' }, ...line]))
}
