import { type Block, block, type RichText } from '@mecaformation/contracts/rich-text'
import { childrenOf, editorState, projectBlock } from '../../publication/api.ts'
import { messages } from '../messages.fr.ts'

/**
 * The editor's state as far as it can be shown. What could not be published is said in its place, so
 * that the author sees it where it stands.
 */
export function draftText(state: unknown): RichText {
  if (state === null || state === undefined) return []
  const parsed = editorState.safeParse(state)
  if (!parsed.success) return [noteBlock(messages.draft.unreadable)]
  return childrenOf(parsed.data.root).flatMap((node) => {
    const reasons: string[] = []
    const projected = block.safeParse(projectBlock(node, (reason) => reasons.push(reason)))
    return [...(projected.success ? [projected.data] : []), ...reasons.map(noteBlock)]
  })
}

/** A callout that tells the author what is not fit to be published. */
export function noteBlock(reason: string): Block {
  const text = reason.charAt(0).toUpperCase() + reason.slice(1)
  const children = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }]
  return { type: 'callout', tone: 'danger', title: messages.draft.toMend, children }
}
