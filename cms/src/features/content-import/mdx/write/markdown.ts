import type { RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { openingTag, tagAlone } from '../tag.ts'
import { blockTags, isBlockTag } from '../tag-names.ts'
import './tag-nodes.ts'

const inlineTag: Handle = (node, _, state, info) => {
  if (!node.wraps) return tagAlone(node.name, node.attributes)
  const exit = state.enter('phrasing')
  const inside = state.containerPhrasing(node, { ...info, before: '>', after: '<' })
  exit()
  return `${openingTag(node.name, node.attributes)}${inside}</${node.name}>`
}

const blockTag: Handle = (node, _, state, info) => {
  const name = String(node.name)
  if (!(isBlockTag(name) && blockTags[name].wraps)) return tagAlone(name, node.attributes)
  const inside = state.containerFlow(node, info)
  return [openingTag(name, node.attributes), inside, `</${name}>`].filter((part) => part !== '').join('\n\n')
}

/** Columns are not aligned with spaces: a longer word would change every line. */
const table: Handle = (node, _, state, info) => {
  const exit = state.enter('table')
  const rows = (node.children as { children: { children: unknown[] }[] }[]).map((row) =>
    row.children.map((cell) => state.handle(cell as Parameters<typeof state.handle>[0], undefined, state, info)),
  )
  exit()
  const written = rows.map((cells) => `| ${cells.join(' | ')} |`)
  const divider = `| ${(rows[0] ?? []).map(() => '---').join(' | ')} |`
  return [...written.slice(0, 1), divider, ...written.slice(1)].join('\n')
}

const options: Options = {
  bullet: '-',
  rule: '-',
  resourceLink: true,
  extensions: [gfmTableToMarkdown({ tableCellPadding: true })],
  handlers: { inlineTag, blockTag, table },
  unsafe: [
    // What a reader of MDX would take for a tag or an expression, and what our own one asks to be escaped.
    { character: '<', inConstruct: 'phrasing' },
    { character: '{', inConstruct: 'phrasing' },
    { character: '}', inConstruct: 'phrasing' },
    { character: '$', inConstruct: 'phrasing' },
    { character: '~', inConstruct: 'phrasing' },
    { character: '^', before: '\\[', inConstruct: 'phrasing' },
    { atBreak: true, character: '|' },
    // Spaces at the edges of a cell would be taken for its padding.
    { character: ' ', before: ' ', inConstruct: 'tableCell' },
    { character: ' ', after: ' ', inConstruct: 'tableCell' },
  ],
}

/** Blocks as Markdown, by the rules of CommonMark; ends without a new line. */
export function writeMarkdown(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, options).replace(/\n$/, '')
}
