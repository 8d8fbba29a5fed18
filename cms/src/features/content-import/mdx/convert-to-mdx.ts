import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { writeMarkdown } from './write/markdown.ts'
import { writeBlocks } from './write/write-blocks.ts'
import type { NameOf } from './write/write-inlines.ts'

/**
 * The editor's state as the text of a content file: read back by `readBody`, it publishes the same. `nameOf`
 * gives the names that files have for documents and media. Ends without a new line; empty for an empty text.
 */
export function convertToMdx(state: SerializedEditorState, nameOf: NameOf): string {
  return writeMarkdown(writeBlocks(state.root.children, nameOf))
}
