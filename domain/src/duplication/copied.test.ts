import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copied, freeSlug, idsWithin } from './copied.ts'

const row = (digit: string) => digit.repeat(24)
const lesson = '11111111-1111-4111-8111-111111111111'
const copy = '22222222-2222-4222-8222-222222222222'
const stranger = '33333333-3333-4333-8333-333333333333'

test('references lead to the copies, wherever they stand, and others stay', () => {
  const data = { prerequisites: [lesson, stranger], body: { children: [{ fields: { doc: { value: lesson } } }] } }
  expect(copied(data, new Map([[lesson, copy]]), () => row('f'))).toEqual({
    prerequisites: [copy, stranger],
    body: { children: [{ fields: { doc: { value: copy } } }] },
  })
})

test('rows get ids of their own, and what names them follows', () => {
  let count = 0
  const data = { pairs: [{ id: row('a'), of: row('b') }, { id: row('b') }], text: 'abc' }
  const made = copied(data, new Map(), () => row(String(count++)))
  expect(made).toEqual({ pairs: [{ id: row('0'), of: row('1') }, { id: row('1') }], text: 'abc' })
})

test('ids of documents are found at any depth', () => {
  expect([...idsWithin({ a: [{ b: lesson }], c: 'texte', d: { e: stranger } })]).toEqual([lesson, stranger])
})

test('an address is free, short enough and well formed', () => {
  expect(freeSlug('mesurer', new Set())).toBe('mesurer-2')
  expect(freeSlug('mesurer-2', new Set(['mesurer-2']))).toBe('mesurer-3')
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]([a-z-]{0,100}[a-z])?$/), fc.nat({ max: 20 }), (slug, count) => {
      const taken = new Set<string>()
      for (let index = 0; index < count; index += 1) taken.add(freeSlug(slug, taken))
      expect(taken.size).toBe(count)
      for (const free of taken) expect(free.length).toBeLessThanOrEqual(96)
    }),
  )
})
