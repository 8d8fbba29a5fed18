import type { APIRoute } from 'astro'
import { newestFirst } from '../components/shared/newest-first.ts'
import { latestCards } from '../data/content.ts'
import { rss } from '../feeds/rss.ts'
import { xmlResponse } from '../feeds/xml.ts'
import { messages } from '../layouts/messages.fr.ts'

const length = 30

export const GET: APIRoute = ({ url }) => {
  const { siteName: title, siteDescription: description } = messages
  const newest = newestFirst([...latestCards('articles', length), ...latestCards('posts', length)])
  const body = rss({ origin: url.origin, title, description, items: newest.slice(0, length) })
  return xmlResponse(body, 'application/rss+xml')
}
