import type { APIRoute } from 'astro'
import { listStamps } from '../data/content.ts'
import { sitemap } from '../feeds/sitemap.ts'
import { xmlResponse } from '../feeds/xml.ts'

export const GET: APIRoute = ({ url }) => xmlResponse(sitemap(listStamps('articles'), url.origin))
