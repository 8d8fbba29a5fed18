import { routedCollections } from '@mecaformation/domain/addresses/address-of'
import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { CollectionSlug } from 'payload'

/** Links to a document that has a page of its own, or to an address. In MDX the former are `collection/id`. */
export function internalLinks() {
  const enabledCollections: CollectionSlug[] = [...routedCollections]
  return LinkFeature({
    enabledCollections,
    internalDocToHref: ({ linkNode }) => {
      const target = linkNode.fields.doc
      return target === null || target === undefined ? '' : `${target.relationTo}/${idOf(target.value)}`
    },
  })
}

function idOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return String(value)
}
