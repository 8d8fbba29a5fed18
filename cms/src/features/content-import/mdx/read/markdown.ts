import type { RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'

/** What content files do without: MDX has no HTML, and indenting is no way to write code. */
const without = { disable: { null: ['autolink', 'codeIndented', 'definition', 'htmlFlow', 'htmlText'] } }
const syntax = [gfmTable(), without]
const tree = [gfmTableFromMarkdown()]

/** The blocks of a text in Markdown (CommonMark, and tables as GitHub writes them). */
export function parseMarkdown(source: string): RootContent[] {
  return fromMarkdown(source, { extensions: syntax, mdastExtensions: tree }).children
}
