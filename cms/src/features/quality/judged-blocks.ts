import type { Block } from '@mecaformation/contracts/rich-text'
import type { JudgedBlock, PlacedBlock } from '@mecaformation/domain/quality/judged-text'
import { childrenOf, editorState, projectBlock } from '../publication/api.ts'

/** The blocks of an editor's state, each at the place where its author sees it; what does not publish passes. */
export function judgedBlocks(state: unknown): PlacedBlock[] {
  const parsed = editorState.safeParse(state)
  if (!parsed.success) return []
  return childrenOf(parsed.data.root).flatMap((node, place) => {
    const block = projectBlock(node, ignore)
    return block === null || block === undefined ? [] : [{ place, block: judged(block) }]
  })
}

/** What cannot be published is refused where it is published. */
function ignore(): void {}

function judged(block: Block): JudgedBlock {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
    case 'heading':
    case 'list':
    case 'table':
    case 'callout':
    case 'procedure':
      return block
    default:
      return { type: 'other' }
  }
}
