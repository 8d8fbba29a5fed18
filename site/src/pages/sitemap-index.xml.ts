import type { APIRoute } from 'astro'
import { shelfSitemaps } from '../data/shelf.ts'
import { sitemapIndex } from '../feeds/sitemap.ts'
import { xmlResponse } from '../feeds/xml.ts'
import { fixedSitemaps } from '../routes.ts'

export const GET: APIRoute = ({ url }) => xmlResponse(sitemapIndex([...fixedSitemaps, ...shelfSitemaps()], url.origin))
