import type { ArticleCard } from '../data/card.ts'
import { newestFirst } from './newest-first.ts'
import { escapeXml } from './xml.ts'

const feedLength = 30

interface Feed {
  origin: string
  title: string
  description: string
  articles: readonly ArticleCard[]
}

/** The latest articles, newest first, as RSS 2.0. */
export function rss({ origin, title, description, articles }: Feed): string {
  const items = newestFirst(articles)
    .slice(0, feedLength)
    .map((article) => itemOf(article, origin))
  return [
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    `<title>${escapeXml(title)}</title>`,
    `<link>${escapeXml(`${origin}/`)}</link>`,
    `<description>${escapeXml(description)}</description>`,
    '<language>fr</language>',
    `<atom:link href="${escapeXml(`${origin}/rss.xml`)}" rel="self" type="application/rss+xml"/>`,
    ...items,
    '</channel>',
    '</rss>',
  ].join('\n')
}

function itemOf({ address, title, summary, publishedAt }: ArticleCard, origin: string): string {
  const url = escapeXml(origin + address)
  return [
    '<item>',
    `<title>${escapeXml(title)}</title>`,
    `<link>${url}</link>`,
    `<guid isPermaLink="true">${url}</guid>`,
    `<description>${escapeXml(summary)}</description>`,
    `<pubDate>${new Date(publishedAt).toUTCString()}</pubDate>`,
    '</item>',
  ].join('')
}
