'use client'

import type { Publication } from '@mecaformation/contracts/publication/publications'
import { Link } from '@payloadcms/ui'
import { messages } from './messages.fr.ts'

/** The title of what was published, as it was then, leading to its form. */
export function DocumentLink({
  collection,
  documentId,
  title,
}: Pick<Publication, 'collection' | 'documentId' | 'title'>) {
  const isNavigation = collection === 'navigation'
  const href = isNavigation ? '/admin/globals/navigation' : `/admin/collections/${collection}/${documentId}`
  const name = title ?? (isNavigation ? messages.collections.navigation : messages.untitled)
  return (
    <Link href={href} prefetch={false}>
      {name}
    </Link>
  )
}
