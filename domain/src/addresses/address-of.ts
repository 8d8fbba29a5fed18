/** Collections whose published documents have a page of their own, and the folder where it lies. */
const roots = {
  technologies: '/technologies/',
  courses: '/formations/',
  lessons: '/formations/',
  articles: '/articles/',
  'diagnostic-codes': '/codes/',
  schematics: '/schemas/',
  videos: '/videos/',
  exercises: '/exercices/',
  'general-education': '/enseignement-general/',
  guides: '/guides/',
  posts: '/blog/',
  pages: '/',
} as const
export type RoutedCollection = keyof typeof roots
export const routedCollections = Object.keys(roots) as RoutedCollection[]

/** Collections whose documents are parts of one page, each under its slug. */
const pages = { glossary: '/lexique/', faq: '/faq/', offers: '/tarifs/' } as const
export type AnchoredCollection = keyof typeof pages

/** A document as far as its address depends on it. */
export type Addressed =
  | { readonly collection: 'lessons'; readonly courseSlug: string; readonly slug: string }
  | { readonly collection: 'general-education'; readonly subject: string; readonly slug: string }
  | { readonly collection: Exclude<RoutedCollection, 'lessons' | 'general-education'>; readonly slug: string }

/** Where a document stands below the folder of its collection: its slug, or two of them with a slash between. */
export function placeOf(document: Addressed): string {
  switch (document.collection) {
    case 'lessons':
      return `${document.courseSlug}/${document.slug}`
    case 'general-education':
      return `${document.subject}/${document.slug}`
    default:
      return document.slug
  }
}

/** What tells a document from the others of its collection: its place, or the slug of one without a page. */
export function placeFor(document: Addressed | { readonly collection: string; readonly slug?: string }): string | null {
  if (isAddressed(document)) return placeOf(document)
  return document.slug ?? null
}

function isAddressed(document: Addressed | { readonly collection: string }): document is Addressed {
  return isRouted(document.collection)
}

/** The same of any document, or nothing for one without a page. */
export function ownAddress(document: Addressed | { readonly collection: string }): string[] {
  return isAddressed(document) ? [addressOf(document)] : []
}

/** The public path of a document's page: always lower case, always ending in a slash. */
export function addressOf(document: Addressed): string {
  return addressAt(document.collection, placeOf(document))
}

/** The same by place, as it is stored. */
export function addressAt(collection: RoutedCollection, place: string): string {
  return `${roots[collection]}${place}/`
}

/** The page that shows all documents of a collection and, after the hash, the part that is this one's. */
export function anchorOf({ collection, slug }: { collection: AnchoredCollection; slug: string }): string {
  return `${pages[collection]}#${slug}`
}

export function isRouted(collection: string): collection is RoutedCollection {
  return Object.hasOwn(roots, collection)
}

export function isAnchored(collection: string): collection is AnchoredCollection {
  return Object.hasOwn(pages, collection)
}
