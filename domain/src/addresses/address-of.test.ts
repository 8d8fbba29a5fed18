import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, isRouted, placeOf, routedCollections } from './address-of.ts'

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/)
const document = fc.oneof(
  fc.record({ collection: fc.constant('lessons' as const), courseSlug: slug, slug }),
  fc.record({ collection: fc.constant('general-education' as const), subject: slug, slug }),
  fc.record({ collection: fc.constantFrom('articles' as const, 'courses' as const, 'pages' as const), slug }),
)

describe('addressOf', () => {
  it.each([
    ['technologies', 'hybride', '/technologies/hybride/'],
    ['articles', 'chute-de-tension', '/articles/chute-de-tension/'],
    ['diagnostic-codes', 'p0300', '/codes/p0300/'],
    ['pages', 'mentions-legales', '/mentions-legales/'],
  ] as const)('of %s/%s is %s', (collection, slug, address) => {
    expect(addressOf({ collection, slug })).toBe(address)
  })

  it('of what lies in another folder names that folder', () => {
    expect(addressOf({ collection: 'lessons', courseSlug: 'obd', slug: 'can-et-lin' })).toBe(
      '/formations/obd/can-et-lin/',
    )
    expect(addressOf({ collection: 'general-education', subject: 'mathematiques', slug: 'loi-d-ohm' })).toBe(
      '/enseignement-general/mathematiques/loi-d-ohm/',
    )
  })

  it('is lower case and ends in a slash', () => {
    fc.assert(
      fc.property(document, (document) => {
        const address = addressOf(document)
        expect(address).toMatch(/^\/.+\/$/)
        expect(address).toBe(address.toLowerCase())
      }),
    )
  })

  it('never gives two documents one address', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const same = one.collection === other.collection && placeOf(one) === placeOf(other)
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
