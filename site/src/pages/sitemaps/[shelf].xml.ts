import type { APIRoute } from 'astro'
import { stampsOfSitemap } from '../../data/shelf.ts'
import { sitemap } from '../../feeds/sitemap.ts'
import { xmlResponse } from '../../feeds/xml.ts'
import { staticSitemaps } from '../../static-paths.ts'

export const getStaticPaths = () => staticSitemaps()

export const GET: APIRoute<never, { shelf: string }> = ({ url, params }) => {
  const stamps = stampsOfSitemap(params.shelf)
  return stamps === undefined ? new Response(null, { status: 404 }) : xmlResponse(sitemap(stamps, url.origin))
}
