import { expect, test } from 'vitest'
import type { CardOf } from '../data/card.ts'
import { rss } from './rss.ts'

const article = (id: string, publishedAt: string, title = id): CardOf<'articles'> => ({
  collection: 'articles',
  id,
  address: `/articles/${id}/`,
  title,
  summary: 'Résumé & <essai>',
  technologies: ['t'],
  publishedAt,
  cover: null,
})
const feedOf = (items: readonly CardOf<'articles'>[]) =>
  rss({ origin: 'https://m.fr', title: 'Titre', description: 'Description', items })

test('an item carries address, date and escaped words', () => {
  const xml = feedOf([article('fap', '2026-11-22T08:00:00.000Z', 'FAP « suies »\u0000')])
  expect(xml).toContain('<link>https://m.fr/articles/fap/</link>')
  expect(xml).toContain('<title>FAP « suies »</title>')
  expect(xml).toContain('<description>Résumé &amp;amp; &amp;lt;essai&amp;gt;</description>')
  expect(xml).toContain('<pubDate>Sun, 22 Nov 2026 08:00:00 GMT</pubDate>')
})

test('an item is known by its document, wherever that moves', () => {
  const moved = { ...article('fap', '2026-11-22T08:00:00.000Z'), address: '/articles/filtre-a-particules/' }
  expect(feedOf([moved])).toContain('<guid isPermaLink="false">fap</guid>')
})
