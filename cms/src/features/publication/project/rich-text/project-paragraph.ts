import type { Block } from '@mecaformation/contracts/rich-text'
import { childrenOf, type EditorNode, type Refuse } from './editor-node.ts'
import { isVisible, projectInlines } from './project-inlines.ts'

/** A paragraph; `null` when nothing in it can be seen. */
export function projectParagraph(node: EditorNode, refuse: Refuse): Extract<Block, { type: 'paragraph' }> | null {
  const children = projectInlines(childrenOf(node), refuse)
  return isVisible(children) ? { type: 'paragraph', children } : null
}
