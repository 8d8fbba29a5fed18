import type { APIRoute } from 'astro'
import { sitemap } from '../../feeds/sitemap.ts'
import { xmlResponse } from '../../feeds/xml.ts'
import { indexableRoutes } from '../../routes.ts'

export const GET: APIRoute = ({ url }) => {
  const pages = indexableRoutes.map((address) => ({ address }))
  return xmlResponse(sitemap(pages, url.origin))
}
