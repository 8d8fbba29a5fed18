import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DocumentOrder, type Placed } from './document-order.ts'

const placed = (id: string, day: number, technologies = ['thermique']): Placed => ({
  id,
  collection: 'articles',
  at: `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`,
  technologies,
})
const orderOf = (...documents: Placed[]) => {
  const order = new DocumentOrder('next')
  for (const document of documents) order.update(null, document)
  return order
}
const thermique = { collection: 'articles', technology: 'thermique' }
const [a, b, c, d] = [placed('a', 1), placed('b', 2), placed('c', 3), placed('d', 4)]
const idsAfter = (order: DocumentOrder, from: Placed, count: number) =>
  order.following({ ...thermique, count }, from).ids

describe('what follows a place', () => {
  it('are the later ones first, then the list begins again', () => {
    const order = orderOf(c, a, d, b)
    expect(idsAfter(order, a, 2)).toEqual(['b', 'c'])
    expect(idsAfter(order, c, 3)).toEqual(['d', 'a', 'b'])
  })

  it('is never the document itself', () => {
    expect(idsAfter(orderOf(a, b), a, 9)).toEqual(['b'])
    expect(idsAfter(orderOf(a), a, 9)).toEqual([])
  })

  it('may follow a place that is not in the list', () => {
    expect(idsAfter(orderOf(a, b, d), c, 2)).toEqual(['d', 'a'])
    expect(idsAfter(orderOf(), c, 2)).toEqual([])
  })

  it('keeps an order among those published at one moment', () => {
    expect(idsAfter(orderOf(placed('z', 1), placed('x', 1), placed('y', 1)), placed('x', 1), 2)).toEqual(['y', 'z'])
  })
})

describe('the latest', () => {
  it('come first, those of one moment too', () => {
    const order = orderOf(a, c, placed('z', 4), d, b)
    expect(order.latest(thermique, 3).ids).toEqual(['z', 'd', 'c'])
    expect(order.latest({ collection: 'articles' }, 9).ids).toEqual(['z', 'd', 'c', 'b', 'a'])
    expect(order.count(thermique)).toBe(5)
    expect(order.latest({ collection: 'articles', technology: 'hybride' }, 3).ids).toEqual([])
  })

  it('stay as they are when an older one comes or goes', () => {
    const order = orderOf(a, c, d)
    const { keys } = order.latest(thermique, 2)
    const dirty = [...order.update(null, b), ...order.update(a, null)]
    expect(dirty.filter((key) => keys.has(key))).toEqual([])
  })
})

describe('a change', () => {
  it('of anything but technologies and date touches no step', () => {
    expect(orderOf(a, b).update(a, { ...a }).size).toBe(0)
  })

  it('touches those who begin at a place that leaves, or they would miss who comes there', () => {
    const order = orderOf(a, d)
    const { keys } = order.following({ ...thermique, count: 1 }, c)
    const dirty = [...order.update(a, null), ...order.update(null, b), ...order.update(null, placed('c2', 3))]
    expect(idsAfter(order, c, 1)).toEqual(['c2'])
    expect(dirty.filter((key) => keys.has(key))).not.toEqual([])
  })

  it('touches those near it only, in a list of any length', () => {
    const many = Array.from({ length: 2000 }, (_, n) => ({ ...placed(`m${String(n).padStart(4, '0')}`, 1) }))
    const order = orderOf(...many)
    const windows = many.map((document) => order.following({ ...thermique, count: 4 }, document).keys)
    const dirty = order.update(null, placed('m1000b', 1))
    expect(windows.filter((keys) => [...keys].some((key) => dirty.has(key)))).toHaveLength(4)
  })
})

const technologies = ['thermique', 'hybride']
const document: fc.Arbitrary<Placed> = fc
  .record({
    id: fc.constantFrom('1', '2', '3', '4', '5', '6', '7'),
    day: fc.integer({ min: 1, max: 4 }),
    technologies: fc.uniqueArray(fc.constantFrom(...technologies)),
  })
  .map(({ id, day, technologies: own }) => placed(id, day, own))
const change = fc.record({ document, removed: fc.boolean() })

/** Applies changes to an order and to the documents that it is about. */
function follow(
  order: DocumentOrder,
  documents: Map<string, Placed>,
  changes: { document: Placed; removed: boolean }[],
) {
  const dirty = new Set<string>()
  for (const { document: next, removed } of changes) {
    const after = removed ? null : next
    for (const key of order.update(documents.get(next.id) ?? null, after)) dirty.add(key)
    if (after === null) documents.delete(next.id)
    else documents.set(next.id, after)
  }
  return dirty
}

describe('every history', () => {
  const histories = [
    fc.array(change, { minLength: 2 }),
    fc.array(change, { minLength: 1, maxLength: 4 }),
    document,
  ] as const

  it('touches a step of everybody for whom something else follows', () => {
    fc.assert(
      fc.property(...histories, (history, changes, from) => {
        const order = new DocumentOrder('next')
        const documents = new Map<string, Placed>()
        follow(order, documents, history)
        const windows = () =>
          [...technologies, undefined].flatMap((technology) => [
            order.following({ collection: 'articles', technology, count: 3 }, from),
            order.latest({ collection: 'articles', technology }, 3),
          ])
        const before = windows()
        const dirty = follow(order, documents, changes)
        windows().forEach(({ ids }, index) => {
          if (JSON.stringify(ids) === JSON.stringify(before[index]?.ids)) return
          expect([...(before[index]?.keys ?? [])].filter((key) => dirty.has(key))).not.toEqual([])
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('leads to the same order as its last state loaded at once', () => {
    fc.assert(
      fc.property(fc.array(change), document, (history, from) => {
        const stepwise = new DocumentOrder('next')
        const documents = new Map<string, Placed>()
        follow(stepwise, documents, history)
        const atOnce = orderOf(...documents.values())
        expect(idsAfter(stepwise, from, 9)).toEqual(idsAfter(atOnce, from, 9))
      }),
    )
  })
})
