import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countsOf, type FacetPages, narrowed } from './facet-counts.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const pages: FacetPages = {
  type: new Map([
    ['article', new Set(['a', 'b'])],
    ['code', new Set(['c', 'd'])],
  ]),
  technologie: new Map([
    ['hybride', new Set(['a', 'c'])],
    ['thermique', new Set(['a', 'b', 'd'])],
  ]),
  niveau: new Map([['cap', new Set(['e'])]]),
}
const none = { type: [], technologie: [], niveau: [] }
const chosen = fc.record({
  type: fc.subarray(['article', 'code', 'inconnu']),
  technologie: fc.subarray(['hybride', 'thermique']),
  niveau: fc.subarray(['cap']),
})

test('nothing chosen lets all pass, an unknown value none', () => {
  expect(narrowed(ids, none, pages)).toEqual(ids)
  expect(narrowed(ids, { ...none, type: ['inconnu'] }, pages)).toEqual([])
})

test('any value of one facet will do, and all facets count', () => {
  expect(narrowed(ids, { ...none, type: ['article', 'code'] }, pages)).toEqual(['a', 'b', 'c', 'd'])
  expect(narrowed(ids, { ...none, type: ['code'], technologie: ['hybride'] }, pages)).toEqual(['c'])
})

test('counts tell what choosing a value instead would leave', () => {
  const counts = countsOf(ids, { ...none, type: ['article'], technologie: ['hybride'] }, pages)
  expect(Object.fromEntries(counts.type)).toEqual({ article: 1, code: 1 })
  expect(Object.fromEntries(counts.technologie)).toEqual({ hybride: 1, thermique: 2 })
})

test('the count of a value is what it alone of its facet leaves', () => {
  fc.assert(
    fc.property(fc.subarray(ids), chosen, (found, choice) => {
      for (const [value, count] of countsOf(found, choice, pages).type)
        expect(narrowed(found, { ...choice, type: [value] }, pages)).toHaveLength(count)
    }),
  )
})
