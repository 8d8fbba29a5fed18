import type { APIRoute } from 'astro'
import { stampsOf, stampsOfSitemap } from '../../data/shelf.ts'
import { sitemap } from '../../feeds/sitemap.ts'
import { xmlResponse } from '../../feeds/xml.ts'
import { wholeSitemaps } from '../../routes.ts'
import { staticSitemaps } from '../../static-paths.ts'

export const getStaticPaths = () => staticSitemaps()

export const GET: APIRoute<never, { name: string }> = ({ url, params: { name } }) => {
  const collection = wholeSitemaps.get(name)
  const stamps = collection === undefined ? stampsOfSitemap(name) : stampsOf(collection)
  return stamps === undefined ? new Response(null, { status: 404 }) : xmlResponse(sitemap(stamps, url.origin))
}
