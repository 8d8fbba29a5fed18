import type { APIRoute } from 'astro'
import { technologyStamps } from '../../data/shelf.ts'
import { sitemap } from '../../feeds/sitemap.ts'
import { xmlResponse } from '../../feeds/xml.ts'

export const GET: APIRoute = ({ url }) => xmlResponse(sitemap(technologyStamps(), url.origin))
