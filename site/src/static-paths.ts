import type { RoutedCollection } from '@mecaformation/domain/addresses/address-of'
import { listStamps } from './data/content.ts'

/**
 * The paths of a collection's pages, for `getStaticPaths` of the static build. No props go with them:
 * a page reads its document itself, in both builds, or the warm App would not know what it read.
 */
export function staticPathsOf(collection: RoutedCollection): { params: { slug: string } }[] {
  return listStamps(collection).map(({ address }) => ({ params: { slug: address.split('/').at(-2) ?? '' } }))
}
