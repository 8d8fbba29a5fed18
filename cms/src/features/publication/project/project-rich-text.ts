import type { RichText } from '@mecaformation/contracts/rich-text'
import { messages } from './messages.fr.ts'
import type { Problem } from './problem.ts'
import { childrenOf, editorState, textOf } from './rich-text/editor-node.ts'
import { projectBlock } from './rich-text/project-block.ts'

const excerptLength = 40

/**
 * The editor's state as published rich text. What cannot be published is refused, never dropped in
 * silence; only empty paragraphs, titles and list items disappear. Formulas are not compiled here.
 */
export function projectRichText(state: unknown, path: string): { blocks: RichText; problems: Problem[] } {
  if (state === null || state === undefined) return { blocks: [], problems: [] }
  const parsed = editorState.safeParse(state)
  if (!parsed.success) return { blocks: [], problems: [{ path, message: messages.unreadable }] }
  const problems: Problem[] = []
  const blocks = childrenOf(parsed.data.root).flatMap((node, index) => {
    const refuse = (reason: string) => {
      problems.push({ path, message: messages.inBlock(index + 1, excerpt(textOf(node)), reason) })
    }
    return projectBlock(node, refuse) ?? []
  })
  return { blocks, problems }
}

function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length <= excerptLength ? flat : `${flat.slice(0, excerptLength).trimEnd()}…`
}
