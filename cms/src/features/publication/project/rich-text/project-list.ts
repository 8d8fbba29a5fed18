import type { PublishedList } from '@mecaformation/contracts/rich-text'
import { messages } from '../messages.fr.ts'
import { childrenOf, type EditorNode, type Refuse } from './editor-node.ts'
import { isVisible, projectInlines } from './project-inlines.ts'

type Item = PublishedList['items'][number]

/**
 * A list with its nested lists; `null` when nothing is in it. The editor writes a nested list as an
 * item of its own that holds only that list: here it goes under the item before.
 */
export function projectList(node: EditorNode, refuse: Refuse): PublishedList | null {
  if (node.listType === 'check') {
    refuse(messages.unknownNode('check'))
    return null
  }
  const ordered = node.listType === 'number'
  if (ordered && typeof node.start === 'number' && node.start !== 1) refuse(messages.listStart)
  const items = childrenOf(node).reduce<Item[]>((before, item) => addItem(before, item, refuse), [])
  return items.length === 0 ? null : { type: 'list', ordered, items }
}

function addItem(before: readonly Item[], node: EditorNode, refuse: Refuse): Item[] {
  if (node.type !== 'listitem') {
    refuse(messages.unknownNode(node.type))
    return [...before]
  }
  const lists = childrenOf(node).filter((child) => child.type === 'list')
  const nested = lists.flatMap((list) => projectList(list, refuse) ?? [])
  const children = projectInlines(
    childrenOf(node).filter((child) => child.type !== 'list'),
    refuse,
  )
  if (isVisible(children)) return [...before, { children, nested }]
  const parent = before.at(-1)
  // A list that begins with an indented item has no item to hang it under.
  if (parent === undefined) return nested.flatMap((list) => list.items)
  return [...before.slice(0, -1), { ...parent, nested: [...parent.nested, ...nested] }]
}
