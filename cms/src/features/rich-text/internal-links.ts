import { routedCollections } from '@mecaformation/domain/addresses/address-of'
import { isLinkAddress } from '@mecaformation/domain/addresses/link-address'
import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { CollectionSlug, TextFieldSingleValidation } from 'payload'
import { messages } from './messages.fr.ts'

/**
 * Links to a document that has a page of its own, or to an address. The site opens no window of its own accord:
 * nobody is asked about that.
 */
export function internalLinks() {
  const enabledCollections: CollectionSlug[] = [...routedCollections]
  return LinkFeature({
    enabledCollections,
    fields: ({ defaultFields }) =>
      defaultFields
        .filter((field) => !('name' in field && field.name === 'newTab'))
        .map((field) =>
          field.type === 'text' && field.name === 'url' && field.hasMany !== true ? { ...field, validate } : field,
        ),
  })
}

const validate: TextFieldSingleValidation = (value, { siblingData }) => {
  const { linkType } = { linkType: null, ...siblingData }
  return linkType === 'internal' || isLinkAddress(value?.trim() ?? '') || messages.link.addressRefusal
}
