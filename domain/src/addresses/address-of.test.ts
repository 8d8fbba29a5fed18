import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, isRouted, routedCollections } from './address-of.ts'

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/)
const place = fc.record({ collection: fc.constantFrom(...routedCollections), slug })

describe('addressOf', () => {
  it.each([
    ['technologies', 'hybride', '/technologies/hybride/'],
    ['articles', 'chute-de-tension', '/articles/chute-de-tension/'],
    ['diagnostic-codes', 'p0300', '/codes/p0300/'],
  ] as const)('of %s/%s is %s', (collection, slug, address) => {
    expect(addressOf({ collection, slug })).toBe(address)
  })

  it('is lower case and ends in a slash', () => {
    fc.assert(
      fc.property(place, (document) => {
        const address = addressOf(document)
        expect(address).toMatch(/^\/.+\/$/)
        expect(address).toBe(address.toLowerCase())
      }),
    )
  })

  it('never gives two documents one address', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const same = one.collection === other.collection && one.slug === other.slug
        expect(addressOf(one) === addressOf(other)).toBe(same)
      }),
    )
  })
})

describe('isRouted', () => {
  it('knows the collections that have pages', () => {
    for (const collection of routedCollections) expect(isRouted(collection)).toBe(true)
    for (const other of ['media', 'users', '', 'Articles', 'constructor']) expect(isRouted(other)).toBe(false)
  })
})
