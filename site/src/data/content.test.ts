import type { DocumentOf } from '@mecaformation/contracts/publication/documents'
import type { ReadKey } from '@mecaformation/domain/publication/dirty-keys'
import { beforeEach, expect, test } from 'vitest'
import { cardsFollowing, documentAt, listCards } from './content.ts'
import { recordReads } from './reads.ts'
import { applyChanges, loadSnapshot } from './snapshot.ts'

const technology = 'thermique'
const count = 4

type Article = DocumentOf<'articles'>

function article(n: number, change: Partial<Article> = {}): Article {
  const instant = new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString()
  return {
    collection: 'articles',
    id: `a${n}`,
    slug: `article-${n}`,
    title: `Article ${n}`,
    summary: 'Résumé',
    publishedAt: instant,
    updatedAt: instant,
    sources: [],
    reviewOn: null,
    technologies: [technology],
    cover: null,
    body: [],
    ...change,
  }
}

/** What each page reads: its document and those that follow it, or the list of all. */
const readsOf = new Map<string, Set<ReadKey>>()
const pagesReading = (dirty: ReadonlySet<ReadKey>) =>
  [...readsOf].filter(([, keys]) => [...keys].some((key) => dirty.has(key))).map(([page]) => page)

beforeEach(async () => {
  const articles = Array.from({ length: 2000 }, (_, n) => article(n))
  loadSnapshot(articles)
  readsOf.clear()
  for (const { id, slug } of articles) {
    const read = async () => {
      const document = documentAt('articles', slug)
      return document && cardsFollowing(document, { collection: 'articles', technology, count })
    }
    readsOf.set(id, (await recordReads(read)).keys)
  }
  readsOf.set('list', (await recordReads(async () => listCards('articles', technology))).keys)
})

test('a new title touches the page, the pages that show it and the list, whatever its place in the alphabet', () => {
  const dirty = applyChanges([{ id: 'a1000', document: article(1000, { title: 'Zone' }) }])
  expect(pagesReading(dirty)).toEqual(['a996', 'a997', 'a998', 'a999', 'a1000', 'list'])
})

test('a new text touches its own page only', () => {
  const dirty = applyChanges([{ id: 'a1000', document: article(1000, { body: [{ type: 'rule' }] }) }])
  expect(pagesReading(dirty)).toEqual(['a1000'])
})

test('a document that comes, goes or moves touches those near it', () => {
  const near = ['a996', 'a997', 'a998', 'a999', 'a1000', 'list']
  expect(pagesReading(applyChanges([{ id: 'a1000', document: null }]))).toEqual(near)
  expect(pagesReading(applyChanges([{ id: 'a1000', document: article(1000) }]))).toEqual(near)
  const { publishedAt } = article(10)
  const moved = applyChanges([{ id: 'a1000', document: article(1000, { publishedAt }) }])
  expect(pagesReading(moved)).toEqual(['a7', 'a8', 'a9', 'a10', ...near])
})

test('what follows goes round at the end', () => {
  const last = documentAt('articles', 'article-1998')
  const cards = last && cardsFollowing(last, { collection: 'articles', technology, count })
  expect(cards?.map(({ id }) => id)).toEqual(['a1999', 'a0', 'a1', 'a2'])
})
