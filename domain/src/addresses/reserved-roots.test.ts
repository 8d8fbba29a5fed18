import { expect, test } from 'vitest'
import { addressOf, routedCollections } from './address-of.ts'
import { isReservedRoot } from './reserved-roots.ts'
import { shelfAddress, shelvedCollections } from './shelf-address.ts'

const rootOf = (address: string) => address.split('/')[1] ?? ''

test.each(routedCollections.filter((collection) => collection !== 'pages'))(
  'the folder of %s is reserved',
  (collection) => {
    const place = { courseSlug: 'cours', subject: 'anglais', slug: 'x' }
    expect(isReservedRoot(rootOf(addressOf({ collection, ...place })))).toBe(true)
  },
)

test.each(shelvedCollections)('so are the shelves of %s', (collection) => {
  expect(isReservedRoot(rootOf(shelfAddress(collection, 'a')))).toBe(true)
})

test.each(['lexique', 'faq', 'tarifs', 'admin', 'api', 'connexion', 'commande', 'recherche', 'pagefind-recent'])(
  'so is %s',
  (slug) => expect(isReservedRoot(slug)).toBe(true),
)

test.each(['mentions-legales', 'contacts', 'a-propos', 'financement', 'articles-de-presse', 'pagefinder'])(
  'a page may be at %s',
  (slug) => expect(isReservedRoot(slug)).toBe(false),
)
