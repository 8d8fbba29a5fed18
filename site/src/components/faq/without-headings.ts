import type { Block, RichText } from '@mecaformation/contracts/rich-text'

/**
 * An answer for a page that shows many: its headings become bold paragraphs, for the question is the
 * heading there, and two answers may have headings of the same words.
 */
export function withoutHeadings(body: RichText): RichText {
  return body.map((block) => (block.type === 'heading' ? paragraphOf(block) : block))
}

function paragraphOf({ children }: Extract<Block, { type: 'heading' }>): Block {
  const bold = children.map((node) =>
    node.type === 'text' ? { ...node, marks: [...new Set([...(node.marks ?? []), 'bold' as const])] } : node,
  )
  return { type: 'paragraph', children: bold }
}
