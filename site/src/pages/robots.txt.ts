import type { APIRoute } from 'astro'

const closed = ['/admin', '/api/', '/apercu/', '/erreurs/', '/recherche/?']

export const GET: APIRoute = ({ url }) => {
  const rules = closed.map((path) => `Disallow: ${path}`)
  const lines = ['User-agent: *', ...rules, '', `Sitemap: ${url.origin}/sitemap-index.xml`, '']
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
