import type { DocumentOf } from '@mecaformation/contracts/publication/documents'
import type { ReadKey } from '@mecaformation/domain/publication/dirty-keys'
import { beforeEach, expect, test } from 'vitest'
import { cardAt, cardsFollowing, documentAt, inReadingOrder, latestCards, listCards, listOrLatest } from './content.ts'
import { recordReads } from './reads.ts'
import { shelfAt, shelfSitemaps, stampsOfSitemap } from './shelf.ts'
import { applyChanges, derivedPaths, loadSnapshot } from './snapshot.ts'

const technology = 'thermique'
const count = 4

type Article = DocumentOf<'articles'>

function article(n: number, change: Partial<Article> = {}): Article {
  const instant = new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString()
  const number = String(n).padStart(4, '0')
  return {
    collection: 'articles',
    id: `a${n}`,
    slug: `article-${n}`,
    title: `Article ${number}`,
    summary: 'Résumé',
    publishedAt: instant,
    updatedAt: instant,
    sources: [],
    verifiedBy: '',
    reviewOn: null,
    technologies: [technology],
    cover: null,
    body: [],
    ...change,
  }
}

/** What each page reads, as the pages of the site do. */
const readsOf = new Map<string, Set<ReadKey>>()
const pagesReading = (dirty: ReadonlySet<ReadKey>) =>
  [...readsOf].filter(([, keys]) => [...keys].some((key) => dirty.has(key))).map(([page]) => page)
const touchedBy = (document: Article | null, id = document?.id ?? '') => pagesReading(applyChanges([{ id, document }]))

beforeEach(async () => {
  const articles = Array.from({ length: 2000 }, (_, n) => article(n))
  loadSnapshot(articles)
  readsOf.clear()
  const open = async (page: string, read: () => unknown) =>
    readsOf.set(page, (await recordReads(async () => read())).keys)
  for (const { id, slug } of articles) {
    await open(id, () => {
      const document = documentAt('articles', slug)
      return document && cardsFollowing(document, { collection: 'articles', technology, count })
    })
  }
  await open('technology', () => listOrLatest('articles', { technology, few: 60, latest: 3 }))
  await open('latest', () => latestCards('articles', 3))
  await open('collection', () => shelfAt('articles', ''))
  await open('sitemaps', () => shelfSitemaps())
  for (const path of derivedPaths()) {
    const name = path.split('/').at(-1)?.replace('.xml', '')
    await open(path, () => (name ? stampsOfSitemap(name) : shelfAt('articles', path.split('/').at(-2) ?? '')))
  }
})

const above = ['a', 'article', 'article-1'].map((prefix) => `/articles/index/${prefix}/`)
const [shelf, map] = ['/articles/index/article-10/', '/sitemaps/articles-article-10.xml']

test('a new text touches its own page and its line in a sitemap', () => {
  expect(touchedBy(article(1000, { body: [{ type: 'rule' }] })).sort()).toEqual([map, 'a1000'].sort())
})

test('a new title touches the page, those that show it and its shelves, whatever its place in the alphabet', () => {
  const near = ['a996', 'a997', 'a998', 'a999', 'a1000', shelf, map]
  expect(touchedBy(article(1000, { title: 'Article 1000 b' })).sort()).toEqual(near.sort())
  const away = touchedBy(article(1000, { title: 'Zone' }))
  expect(away.sort()).toEqual([...near, 'collection', 'sitemaps', ...above].sort())
  expect(derivedPaths()).toContain('/articles/index/z/')
})

test('a document that comes, goes or moves touches those near it and what counts them', () => {
  const shelves = [...above, shelf, map]
  const near = ['a996', 'a997', 'a998', 'a999', 'a1000', 'technology', 'collection', ...shelves].sort()
  expect(touchedBy(null, 'a1000').sort()).toEqual(near)
  expect(touchedBy(article(1000)).sort()).toEqual(near)
  const { publishedAt } = article(10)
  const moved = touchedBy(article(1000, { publishedAt }))
  expect(moved.sort()).toEqual(['a7', 'a8', 'a9', 'a10', 'a996', 'a997', 'a998', 'a999', 'a1000', shelf, map].sort())
})

test('the latest change when a later one comes', () => {
  expect(touchedBy(article(2000))).toContain('latest')
  expect(latestCards('articles', 2).map(({ id }) => id)).toEqual(['a2000', 'a1999'])
})

test('what follows goes round at the end', () => {
  const last = documentAt('articles', 'article-1998')
  const cards = last && cardsFollowing(last, { collection: 'articles', technology, count })
  expect(cards?.map(({ id }) => id)).toEqual(['a1999', 'a0', 'a1', 'a2'])
})

test('a list shows all while there are few, and the latest of many, in reading order', () => {
  const ids = (few: number) => listOrLatest('articles', { technology, few, latest: 2 }).cards.map(({ id }) => id)
  expect(ids(1999)).toEqual(['a1998', 'a1999'])
  expect(ids(2000)).toHaveLength(2000)
  loadSnapshot([article(1, { title: 'Œillet' }), article(2, { title: 'à-coups' }), article(3, { title: 'Écrêtage' })])
  expect(listCards('articles').map(({ id }) => id)).toEqual(['a2', 'a3', 'a1'])
  expect(inReadingOrder(latestCards('articles', 2)).map(({ id }) => id)).toEqual(['a2', 'a3'])
})

test('what stands because of what is published is the same set until something comes or goes', () => {
  const paths = derivedPaths()
  applyChanges([{ id: 'a1000', document: article(1000, { body: [{ type: 'rule' }] }) }])
  expect(derivedPaths()).toBe(paths)
  applyChanges([{ id: 'z', document: article(3000, { id: 'z', title: 'Zone' }) }])
  expect(derivedPaths()).not.toBe(paths)
  expect(paths).not.toContain('/articles/index/z/')
})

test('a page that names a slug follows whoever has it, comes to it or leaves it', async () => {
  const { keys } = await recordReads(async () => [cardAt('articles', 'article-7'), cardAt('articles', 'a-venir')])
  readsOf.clear()
  readsOf.set('home', keys)
  expect(touchedBy(article(7, { body: [{ type: 'rule' }] }))).toEqual([])
  expect(touchedBy(article(7, { slug: 'a-venir' }))).toEqual(['home'])
  expect(cardAt('articles', 'article-7')).toBeUndefined()
  expect(cardAt('articles', 'a-venir')?.id).toBe('a7')
  expect(touchedBy(article(8, { slug: 'article-7' }))).toEqual(['home'])
  expect(touchedBy(null, 'a8')).toEqual(['home'])
})
