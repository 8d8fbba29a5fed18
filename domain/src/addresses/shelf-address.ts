/** Collections that may grow without end, whose documents stand on shelves. */
const places = {
  articles: { page: '/articles/', shelves: '/articles/index/', sitemap: 'articles' },
  'diagnostic-codes': { page: '/codes/', shelves: '/codes/prefixe/', sitemap: 'codes' },
  schematics: { page: '/schemas/', shelves: '/schemas/index/', sitemap: 'schemas' },
  videos: { page: '/videos/', shelves: '/videos/index/', sitemap: 'videos' },
  exercises: { page: '/exercices/', shelves: '/exercices/index/', sitemap: 'exercices' },
  posts: { page: '/blog/', shelves: '/blog/index/', sitemap: 'blog' },
  // Its words are parts of the shelves' pages: they have none of their own.
  glossary: { page: '/lexique/', shelves: '/lexique/index/', sitemap: 'lexique' },
} as const
export type ShelvedCollection = keyof typeof places
export const shelvedCollections = Object.keys(places) as ShelvedCollection[]

export function isShelved(collection: string): collection is ShelvedCollection {
  return Object.hasOwn(places, collection)
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
