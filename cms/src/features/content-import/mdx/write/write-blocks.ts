import type { BlockContent, ListItem, RootContent } from 'mdast'
import type { LexicalNode } from '../lexical-tree.ts'
import { listOf, paragraph } from './tag-nodes.ts'
import { writeForm } from './write-form.ts'
import { isVisible, type NameOf, writeInlines } from './write-inlines.ts'
import { writeTable } from './write-table.ts'

type Depth = 1 | 2 | 3 | 4 | 5 | 6

/**
 * Blocks of the editor in Markdown. What cannot be seen disappears, as it does when it is published; of what
 * our format does not know, the words stay.
 */
export function writeBlocks(nodes: readonly LexicalNode[], nameOf: NameOf): RootContent[] {
  return nodes.flatMap((node) => writeBlock(node, nameOf))
}

function writeBlock(node: LexicalNode, nameOf: NameOf): RootContent[] {
  const children = node.children ?? []
  switch (node.type) {
    case 'heading': {
      const depth = Number(String(node.tag).slice(1)) as Depth
      return isVisible(children) ? [{ type: 'heading', depth, children: writeInlines(children, nameOf) }] : []
    }
    case 'list':
      return writeList(node, nameOf)
    case 'quote':
      return isVisible(children) ? [{ type: 'blockquote', children: [paragraph(writeInlines(children, nameOf))] }] : []
    case 'table':
      return writeTable(node, nameOf)
    case 'horizontalrule':
      return [{ type: 'thematicBreak' }]
    case 'block':
      return writeForm(node.fields ?? {}, { nameOf, writeNested: writeState })
    default:
      return isVisible(children) ? [paragraph(writeInlines(children, nameOf))] : []
  }
}

/** What an editor inside of a block holds. */
function writeState(state: unknown, nameOf: NameOf): RootContent[] {
  const { root } = { root: null, ...(state as object | null) }
  const { children } = { children: [], ...(root as object | null) }
  return writeBlocks(children, nameOf)
}

function writeList(node: LexicalNode, nameOf: NameOf): BlockContent[] {
  const items = itemsOf(node, nameOf)
  const start = typeof node.start === 'number' ? node.start : 1
  return items.length === 0 ? [] : [listOf(node.listType === 'number', start, items)]
}

/** The editor keeps a list inside of an item as an item of its own: in Markdown it goes under the one before. */
function itemsOf(list: LexicalNode, nameOf: NameOf): ListItem['children'][] {
  const items: ListItem['children'][] = []
  for (const { children = [] } of list.children ?? []) {
    const lists = children.filter(({ type }) => type === 'list')
    const own = children.filter(({ type }) => type !== 'list')
    const nested = lists.flatMap((inner) => writeList(inner, nameOf))
    const last = items.at(-1)
    if (isVisible(own)) items.push([paragraph(writeInlines(own, nameOf)), ...nested])
    else if (last === undefined) items.push(...lists.flatMap((inner) => itemsOf(inner, nameOf)))
    else last.push(...nested)
  }
  return items
}
