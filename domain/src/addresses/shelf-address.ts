/** Collections that may grow without end, whose documents stand on shelves. */
export const shelvedCollections = ['articles', 'diagnostic-codes'] as const
export type ShelvedCollection = (typeof shelvedCollections)[number]

const places = {
  articles: { page: '/articles/', shelves: '/articles/index/', sitemap: 'articles' },
  'diagnostic-codes': { page: '/codes/', shelves: '/codes/prefixe/', sitemap: 'codes' },
} as const satisfies Record<ShelvedCollection, unknown>

export function isShelved(collection: string): collection is ShelvedCollection {
  return (shelvedCollections as readonly string[]).includes(collection)
}

/**
 * The page of a shelf; that of the whole collection for the empty prefix. No page of a document lies two
 * folders deep, so none can be in its way.
 */
export function shelfAddress(collection: ShelvedCollection, prefix: string): string {
  const { page, shelves } = places[collection]
  return prefix === '' ? page : `${shelves}${prefix}/`
}

/** The sitemap of the documents that stand on a shelf. */
export function shelfSitemapAddress(collection: ShelvedCollection, prefix: string): string {
  return `/sitemaps/${places[collection].sitemap}${prefix === '' ? '' : `-${prefix}`}.xml`
}

/** The shelf whose sitemap has this name (its address without folder and ending), or `null`. */
export function shelfOfSitemap(name: string): { collection: ShelvedCollection; prefix: string } | null {
  for (const collection of shelvedCollections) {
    const { sitemap } = places[collection]
    if (name === sitemap) return { collection, prefix: '' }
    if (name.startsWith(`${sitemap}-`)) return { collection, prefix: name.slice(sitemap.length + 1) }
  }
  return null
}
