import type { List, ListItem } from 'mdast'
import { messages } from '../../messages.fr.ts'
import type { LexicalNode } from '../lexical-tree.ts'
import { blameAt, type Piece } from '../reading.ts'
import { listNode } from './lexical-nodes.ts'
import { readInlines } from './read-inlines.ts'

const { mdx } = messages

/** A list; the editor keeps a list inside of an item as an item of its own that holds nothing else. */
export function readList(piece: Piece, list: List): LexicalNode {
  const ordered = list.ordered === true
  const start = ordered ? (list.start ?? 1) : 1
  if (start !== 1) blameAt(piece, list, mdx.listStart)
  return listNode({ ordered, start, items: list.children.flatMap((item) => readItem(piece, item)) })
}

function readItem(piece: Piece, item: ListItem): LexicalNode[][] {
  const [first, ...others] = item.children
  const own = first?.type === 'paragraph' ? readInlines(piece, first.children) : []
  if (own.length === 0) blameAt(piece, item, mdx.emptyItem)
  const nested = (first?.type === 'paragraph' ? others : item.children).map((child): LexicalNode[] => {
    if (child.type === 'list') return [readList(piece, child)]
    blameAt(piece, child, mdx.itemContent)
    return []
  })
  return [...(own.length === 0 ? [] : [own]), ...nested]
}
