/** Collections whose published documents have a page of their own. */
export const routedCollections = ['technologies', 'articles', 'diagnostic-codes'] as const
export type RoutedCollection = (typeof routedCollections)[number]

const roots: Record<RoutedCollection, string> = {
  technologies: 'technologies',
  articles: 'articles',
  'diagnostic-codes': 'codes',
}

/** The public path of a document's page: always lower case, always ending in a slash. */
export function addressOf(document: { collection: RoutedCollection; slug: string }): string {
  return `/${roots[document.collection]}/${document.slug}/`
}

export function isRouted(collection: string): collection is RoutedCollection {
  return (routedCollections as readonly string[]).includes(collection)
}
