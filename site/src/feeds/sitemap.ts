import { escapeXml } from './xml.ts'

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'

interface Entry {
  address: string
  /** ISO 8601; left out where a page has no date of its own. */
  updatedAt?: string
}

/** The pages of one sitemap; `origin` is the scheme and host they are reached by. */
export function sitemap(entries: readonly Entry[], origin: string): string {
  const urls = entries.map(({ address, updatedAt }) => {
    const lastmod = updatedAt === undefined ? '' : `<lastmod>${escapeXml(updatedAt)}</lastmod>`
    return `<url><loc>${escapeXml(origin + address)}</loc>${lastmod}</url>`
  })
  return `<urlset xmlns="${schema}">\n${urls.join('\n')}\n</urlset>`
}

/** The list of all sitemaps. It tells no dates: it would change with every publication and say nothing more. */
export function sitemapIndex(addresses: readonly string[], origin: string): string {
  const sitemaps = addresses.map((address) => `<sitemap><loc>${escapeXml(origin + address)}</loc></sitemap>`)
  return `<sitemapindex xmlns="${schema}">\n${sitemaps.join('\n')}\n</sitemapindex>`
}
