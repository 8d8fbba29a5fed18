/**
 * The paths of pages that stand because of what is published, for `getStaticPaths` of the static build. No
 * props go with them: a page reads its content itself, in both builds, or the warm App would not know what
 * it read.
 */
import type { RoutedCollection } from '@mecaformation/domain/addresses/address-of'
import { type ShelvedCollection, shelfAddress } from '@mecaformation/domain/addresses/shelf-address'
import { derivedPaths, publishedIn } from './data/snapshot.ts'
import { wholeSitemaps } from './routes.ts'

/** The pages of a collection's documents. */
export function staticPathsOf(collection: RoutedCollection): { params: { slug: string } }[] {
  return publishedIn(collection).flatMap((document) => ('slug' in document ? { params: { slug: document.slug } } : []))
}

/** The pages of lessons, below their courses. */
export function staticLessons(): { params: { course: string; lesson: string } }[] {
  return publishedIn('lessons').flatMap((document) =>
    document.collection === 'lessons' ? { params: { course: document.courseSlug, lesson: document.slug } } : [],
  )
}

/** The pages of general education, below their subjects. */
export function staticGeneralEducation(): { params: { subject: string; slug: string } }[] {
  return publishedIn('general-education').flatMap((document) =>
    document.collection === 'general-education' ? { params: { subject: document.subject, slug: document.slug } } : [],
  )
}

/** The pages of a collection's shelves. */
export function staticShelvesOf(collection: ShelvedCollection): { params: { shelf: string } }[] {
  const [before = '', after = ''] = shelfAddress(collection, '*').split('*')
  return staticShelves(before, after)
}

/** The sitemaps of shelves and of whole collections. */
export function staticSitemaps(): { params: { name: string } }[] {
  const names = staticShelves('/sitemaps/', '.xml').map(({ params }) => params.shelf)
  return [...names, ...wholeSitemaps.keys()].map((name) => ({ params: { name } }))
}

function staticShelves(before: string, after: string): { params: { shelf: string } }[] {
  return [...derivedPaths()]
    .filter((path) => path.startsWith(before) && path.endsWith(after))
    .map((path) => ({ params: { shelf: path.slice(before.length, -after.length) } }))
}
