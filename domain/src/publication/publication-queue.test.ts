import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PublicationQueue, type WaitingChange } from './publication-queue.ts'

const change = (document: string, transaction: string, author: string | null = 'anne'): WaitingChange => ({
  document,
  transaction,
  author,
})

function drained(queue: PublicationQueue<WaitingChange>): WaitingChange[][] {
  const groups: WaitingChange[][] = []
  for (let group = queue.take(); group !== null; group = queue.take()) groups.push(group)
  return groups
}

describe('groups', () => {
  test('a transaction is one', () => {
    const queue = new PublicationQueue()
    queue.add([change('a', '1'), change('b', '1'), change('c', '2')])
    expect(drained(queue).map((group) => group.map(({ document }) => document))).toEqual([['a', 'b'], ['c']])
    expect(queue.isEmpty).toBe(true)
  })

  test('transactions that share a document are one, whenever they come', () => {
    const queue = new PublicationQueue()
    queue.add([change('a', '1'), change('b', '2')])
    queue.add([change('c', '3'), change('a', '3'), change('b', '3')])
    expect(drained(queue)).toHaveLength(1)
  })

  test('saves of one document wait as one', () => {
    const queue = new PublicationQueue()
    queue.add(Array.from({ length: 500 }, (_, index) => change('a', String(index))))
    expect(drained(queue)).toHaveLength(1)
  })
})

test('authors take turns', () => {
  const queue = new PublicationQueue()
  queue.add(Array.from({ length: 5 }, (_, index) => change(`a${index}`, `a${index}`)))
  expect(queue.take()?.[0]?.author).toBe('anne')
  queue.add([change('b', 'b', 'bruno')])
  expect(drained(queue).map(([first]) => first?.author)).toEqual(['anne', 'bruno', 'anne', 'anne', 'anne'])
})

test('every change comes out once; what shares a transaction or a document comes out together', () => {
  const anyChange = fc.record({
    document: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    transaction: fc.nat({ max: 12 }).map(String),
    author: fc.constantFrom('anne', 'bruno', null),
  })
  fc.assert(
    fc.property(fc.array(fc.array(anyChange, { maxLength: 5 }), { maxLength: 6 }), (arrivals) => {
      const queue = new PublicationQueue<WaitingChange>()
      for (const arrival of arrivals) queue.add(arrival)
      const groups = drained(queue)
      expect(new Set(groups.flat())).toEqual(new Set(arrivals.flat()))
      expect(groups.flat()).toHaveLength(arrivals.flat().length)
      for (const key of ['document', 'transaction'] as const) {
        const places = new Map<string, number>()
        groups.forEach((group, place) => {
          for (const { [key]: value } of group) {
            expect(places.get(value) ?? place).toBe(place)
            places.set(value, place)
          }
        })
      }
    }),
  )
})
