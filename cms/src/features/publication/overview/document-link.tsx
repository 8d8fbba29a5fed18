'use client'

import { isSiteGlobal } from '@mecaformation/contracts/publication/documents'
import type { Publication } from '@mecaformation/contracts/publication/publications'
import { Link } from '@payloadcms/ui'
import { messages } from './messages.fr.ts'

/** The title of what was published, as it was then, leading to its form. */
export function DocumentLink({
  collection,
  documentId,
  title,
}: Pick<Publication, 'collection' | 'documentId' | 'title'>) {
  const isGlobal = isSiteGlobal(collection)
  const href = isGlobal ? `/admin/globals/${collection}` : `/admin/collections/${collection}/${documentId}`
  const name = title ?? (isGlobal ? messages.collections[collection] : messages.untitled)
  return (
    <Link href={href} prefetch={false}>
      {name}
    </Link>
  )
}
