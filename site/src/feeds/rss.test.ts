import { expect, test } from 'vitest'
import type { ArticleCard } from '../data/card.ts'
import { newestFirst } from './newest-first.ts'
import { rss } from './rss.ts'

const article = (id: string, publishedAt: string, title = id): ArticleCard => ({
  collection: 'articles',
  id,
  address: `/articles/${id}/`,
  title,
  summary: 'Résumé & <essai>',
  technologies: ['t'],
  publishedAt,
  cover: null,
})
const feedOf = (articles: readonly ArticleCard[]) =>
  rss({ origin: 'https://m.fr', title: 'Titre', description: 'Description', articles })

test('the latest article comes first, those of one instant by id', () => {
  const ids = newestFirst([
    article('b', '2026-01-01T00:00:00.000Z'),
    article('c', '2026-02-01T00:00:00.000Z'),
    article('a', '2026-01-01T00:00:00.000Z'),
  ]).map(({ id }) => id)
  expect(ids).toEqual(['c', 'a', 'b'])
})

test('an item carries address, date and escaped words', () => {
  const xml = feedOf([article('fap', '2026-11-22T08:00:00.000Z', 'FAP « suies »\u0000')])
  expect(xml).toContain('<link>https://m.fr/articles/fap/</link>')
  expect(xml).toContain('<title>FAP « suies »</title>')
  expect(xml).toContain('Résumé &amp; &lt;essai&gt;')
  expect(xml).toContain('<pubDate>Sun, 22 Nov 2026 08:00:00 GMT</pubDate>')
})

test('a feed holds thirty articles at most', () => {
  const many = Array.from({ length: 40 }, (_, n) => article(`a${n}`, '2026-01-01T00:00:00.000Z'))
  expect(feedOf(many).match(/<item>/g)).toHaveLength(30)
})
