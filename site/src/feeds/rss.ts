import type { CommonCard } from '../data/card.ts'
import { escapeXml } from './xml.ts'

interface Feed {
  origin: string
  title: string
  description: string
  /** In the order to tell them. */
  items: readonly CommonCard[]
}

/**
 * Articles and posts as RSS 2.0 (https://www.rssboard.org/rss-specification, with the board's Best Practices Profile).
 */
export function rss({ origin, title, description, items: cards }: Feed): string {
  const items = cards.map((card) => itemOf(card, origin))
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

/**
 * An item keeps its `guid` when its address changes: readers are not told of it twice. Titles are plain text,
 * descriptions HTML: « < 1 Ω » must not become a tag there.
 */
function itemOf({ id, address, title, summary, publishedAt }: CommonCard, origin: string): string {
  return [
    '<item>',
    `<title>${escapeXml(title)}</title>`,
    `<link>${escapeXml(origin + address)}</link>`,
    `<guid isPermaLink="false">${escapeXml(id)}</guid>`,
    `<description>${escapeXml(escapeXml(summary))}</description>`,
    `<pubDate>${new Date(publishedAt).toUTCString()}</pubDate>`,
    '</item>',
  ].join('')
}
