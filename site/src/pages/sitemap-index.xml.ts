import type { APIRoute } from 'astro'
import { sitemapIndex } from '../feeds/sitemap.ts'
import { xmlResponse } from '../feeds/xml.ts'

export const GET: APIRoute = ({ url }) => xmlResponse(sitemapIndex(url.origin))
