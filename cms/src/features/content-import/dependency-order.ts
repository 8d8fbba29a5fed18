import { keyOf, type Target } from './references.ts'

interface Dependent extends Target {
  needs: readonly Target[]
}

export interface Ordered<T> {
  /** Each after those that it needs, as far as that can be. */
  order: T[]
  /** Those that stand in a circle: others of them come before them and need them. */
  needed: T[]
}

/** The order in which documents can be stored that refer to one another. */
export function dependencyOrder<T extends Dependent>(documents: readonly T[]): Ordered<T> {
  const byKey = new Map(documents.map((document) => [keyOf(document), document]))
  const state = new Map<T, 'open' | 'done'>()
  const order: T[] = []
  const needed = new Set<T>()
  for (const document of documents) visit(document)
  return { order, needed: [...needed] }

  /** In depth first, with a stack of its own: chains of thousands are common. */
  function visit(first: T): void {
    if (state.has(first)) return
    const stack = [{ document: first, next: 0 }]
    state.set(first, 'open')
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const need = top.document.needs[top.next]
      if (need === undefined) {
        state.set(top.document, 'done')
        order.push(top.document)
        stack.pop()
        continue
      }
      top.next += 1
      const other = byKey.get(keyOf(need))
      if (other === undefined) continue
      const how = state.get(other)
      if (how === 'open') needed.add(other)
      else if (how === undefined) {
        state.set(other, 'open')
        stack.push({ document: other, next: 0 })
      }
    }
  }
}
