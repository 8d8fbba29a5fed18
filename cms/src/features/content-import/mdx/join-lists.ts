import type { LexicalNode } from './lexical-tree.ts'

/**
 * Neighbouring lists as Markdown means them. The converter begins a new list at a blank line and at a
 * change from bullets to numbers, so that a nested list of the other type stands beside its parent and
 * numbers begin again: the pieces are put together here.
 */
export function joinLists(nodes: readonly LexicalNode[]): LexicalNode[] {
  const joined: LexicalNode[] = []
  for (const node of nodes) {
    const before = joined.at(-1)
    if (before?.type !== 'list' || node.type !== 'list') {
      joined.push(node)
      continue
    }
    const { adopted, rest } = partOf(node, before)
    if (adopted.length > 0) {
      joined[joined.length - 1] = { ...before, children: [...(before.children ?? []), ...adopted] }
    }
    if (rest.length > 0) joined.push({ ...node, children: rest })
  }
  return joined
}

/** What of a list belongs to the list before: all of one type, else the nested lists that it begins with. */
function partOf(list: LexicalNode, before: LexicalNode): { adopted: LexicalNode[]; rest: LexicalNode[] } {
  const items = list.children ?? []
  if (list.listType === before.listType) return { adopted: items, rest: [] }
  const own = items.findIndex((item) => !holdsOnlyList(item))
  const count = own === -1 ? items.length : own
  return { adopted: items.slice(0, count), rest: items.slice(count) }
}

/** How the editor writes a nested list: as an item of its own with nothing else in it. */
function holdsOnlyList(item: LexicalNode): boolean {
  return item.children?.length === 1 && item.children[0]?.type === 'list'
}
