import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PendingPages } from './pending-pages.ts'

const site = Array.from({ length: 1000 }, (_, index) => `/${index}/`)
const readsOf = (path: string) => Number(path.slice(1, -1)) % 100

function drained(pending: PendingPages<string>): { pages: string[]; completed: string[] } {
  const pages: string[] = []
  const completed: string[] = []
  for (let next = pending.next(3); next.length > 0; next = pending.next(3)) {
    pages.push(...next)
    for (const page of next) completed.push(...pending.done(page))
  }
  return { pages, completed }
}

test('a change without pages is complete at once', () => {
  expect(new PendingPages<string>(readsOf).add(new Set(), 'seul')).toEqual(['seul'])
})

test('the pages of an ordinary change overtake the whole site', () => {
  const pending = new PendingPages<string>(readsOf)
  pending.add(new Set(site), 'navigation')
  pending.add(new Set(['/7/', '/new/']), 'titre')
  const { pages, completed } = drained(pending)
  expect(pages.slice(0, 2)).toEqual(['/7/', '/new/'])
  expect(completed).toEqual(['titre', 'navigation'])
})

test('of the whole site the most read come first, each page once', () => {
  const pending = new PendingPages<string>(readsOf)
  pending.add(new Set(site), 'un')
  pending.add(new Set(site), 'deux')
  const { pages, completed } = drained(pending)
  expect(pages.map(readsOf)).toEqual(site.map(readsOf).sort((a, b) => b - a))
  expect(new Set(pages).size).toBe(site.length)
  expect(completed).toEqual(['un', 'deux'])
})

test('a page asked for again after it was done is rendered again', () => {
  const pending = new PendingPages<string>(readsOf)
  pending.add(new Set(site), 'un')
  const [first = ''] = pending.next(1)
  pending.done(first)
  pending.add(new Set(site), 'deux')
  expect(drained(pending).pages.filter((page) => page === first)).toEqual([first])
})

test('whatever comes in whatever order, every change completes once and nothing stays', () => {
  const change = fc.uniqueArray(fc.constantFrom(...site.slice(0, 20)), { maxLength: 12 })
  fc.assert(
    fc.property(fc.array(fc.tuple(change, fc.nat({ max: 5 })), { maxLength: 10 }), (steps) => {
      const pending = new PendingPages<string>(readsOf)
      const completed: string[] = []
      steps.forEach(([pages, renderings], index) => {
        completed.push(...pending.add(new Set(pages), String(index)))
        for (let count = 0; count < renderings; count += 1) {
          for (const page of pending.next(2)) completed.push(...pending.done(page))
        }
      })
      completed.push(...drained(pending).completed)
      expect(completed.sort()).toEqual(steps.map((_, index) => String(index)).sort())
      expect(pending.size).toBe(0)
    }),
  )
})
