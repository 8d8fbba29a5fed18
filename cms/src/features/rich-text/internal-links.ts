import { routedCollections } from '@mecaformation/domain/addresses/address-of'
import { isLinkAddress } from '@mecaformation/domain/addresses/link-address'
import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { CollectionSlug, TextFieldSingleValidation } from 'payload'
import { messages } from './messages.fr.ts'

/** Links to a document that has a page of its own, or to an address. In MDX the former are `collection/id`. */
export function internalLinks() {
  const enabledCollections: CollectionSlug[] = [...routedCollections]
  return LinkFeature({
    enabledCollections,
    fields: ({ defaultFields }) =>
      defaultFields.map((field) =>
        field.type === 'text' && field.name === 'url' && field.hasMany !== true ? { ...field, validate } : field,
      ),
    internalDocToHref: ({ linkNode }) => {
      const target = linkNode.fields.doc
      return target === null || target === undefined ? '' : `${target.relationTo}/${idOf(target.value)}`
    },
  })
}

const validate: TextFieldSingleValidation = (value, { siblingData }) => {
  const { linkType } = { linkType: null, ...siblingData }
  return linkType === 'internal' || isLinkAddress(value?.trim() ?? '') || messages.link.addressRefusal
}

function idOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return String(value)
}
