import type { DocumentOf } from '@mecaformation/contracts/publication/documents'
import { wordLimit } from '@mecaformation/domain/publication/shelves'
import { expect, test } from 'vitest'
import { cardsOf, listCards } from './content.ts'
import { recordReads } from './reads.ts'
import { placeOnShelf, stampsOfSitemap } from './shelf.ts'
import { applyChanges, derivedPaths, loadSnapshot } from './snapshot.ts'

const instant = '2026-11-22T10:00:00.000Z'

function term(title: string, updatedAt = instant): DocumentOf<'glossary'> {
  return {
    collection: 'glossary',
    id: title,
    slug: title.toLowerCase(),
    title,
    summary: 'Résumé',
    publishedAt: instant,
    updatedAt,
    sources: [],
    verifiedBy: '',
    reviewOn: null,
    technologies: [],
    otherNames: [],
    definition: ['Une définition.'],
    easyFrench: '',
    translations: [],
    relatedTerms: [],
  }
}
const words = (count: number, start: string) => Array.from({ length: count }, (_, n) => term(`${start}${n + 10}`))
const placeOf = (id: string) => cardsOf('glossary', [id]).map(placeOnShelf)

test('few words stand on the page of the glossary, many on shelves', () => {
  loadSnapshot(words(4, 'Borne'))
  expect(placeOf('Borne10')).toEqual(['/lexique/#borne10'])
  loadSnapshot([...words(wordLimit - 2, 'Borne'), ...words(4, 'Capteur')])
  expect(placeOf('Borne10')).toEqual(['/lexique/index/b/#borne10'])
  expect(derivedPaths()).toContain('/lexique/index/c/')
})

test('a page that leads to a word follows it when its shelf divides', async () => {
  loadSnapshot([...words(wordLimit, 'Borne'), ...words(1, 'Capteur')])
  const { result, keys } = await recordReads(async () => placeOf('Borne10'))
  expect(result).toEqual(['/lexique/index/b/#borne10'])
  const dirty = applyChanges([{ id: 'Batterie', document: term('Batterie') }])
  expect(placeOf('Borne10')).toEqual(['/lexique/index/bo/#borne10'])
  expect([...dirty].some((key) => keys.has(key))).toBe(true)
})

test('a sitemap of words tells the page of their shelf, with its latest change', () => {
  loadSnapshot([term('ABS'), term('Airbag', '2026-11-23T10:00:00.000Z'), ...words(wordLimit, 'Borne')])
  expect(listCards('glossary')).toHaveLength(wordLimit + 2)
  expect(stampsOfSitemap('lexique-a')).toEqual([
    { address: '/lexique/index/a/', updatedAt: '2026-11-23T10:00:00.000Z' },
  ])
})
