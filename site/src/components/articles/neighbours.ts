/**
 * Up to `count` items that stand near the one with this id in a list, those after it first, and the
 * first of the list after the last: going on from one to the next leads through all of them.
 */
export function neighbours<Item extends { id: string }>(list: readonly Item[], id: string, count: number): Item[] {
  const at = list.findIndex((item) => item.id === id)
  const onward = [...list.slice(at + 1), ...list.slice(0, Math.max(at, 0))]
  return onward.slice(0, count)
}
