import type { APIRoute } from 'astro'
import { listCards } from '../data/content.ts'
import { rss } from '../feeds/rss.ts'
import { xmlResponse } from '../feeds/xml.ts'
import { messages } from '../layouts/messages.fr.ts'

export const GET: APIRoute = ({ url }) => {
  const { siteName: title, siteDescription: description } = messages
  const body = rss({ origin: url.origin, title, description, articles: listCards('articles') })
  return xmlResponse(body, 'application/rss+xml')
}
