import type { APIRoute } from 'astro'
import { latestCards } from '../data/content.ts'
import { rss } from '../feeds/rss.ts'
import { xmlResponse } from '../feeds/xml.ts'
import { messages } from '../layouts/messages.fr.ts'

const length = 30

export const GET: APIRoute = ({ url }) => {
  const { siteName: title, siteDescription: description } = messages
  const body = rss({ origin: url.origin, title, description, articles: latestCards('articles', length) })
  return xmlResponse(body, 'application/rss+xml')
}
