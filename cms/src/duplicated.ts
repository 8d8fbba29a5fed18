import type { CollectionConfig } from 'payload'
import { duplicateEndpoint } from './features/duplication/duplicate-endpoint.ts'
import { duplicateField } from './features/duplication/duplicate-field.ts'

/** A collection whose documents hold others is duplicated with what they hold; every other one stays as it is. */
export function duplicated<C extends CollectionConfig>(collection: C): C {
  const { slug } = collection
  if (slug !== 'courses' && slug !== 'lessons') return collection
  return {
    ...collection,
    endpoints: [duplicateEndpoint(slug), ...(collection.endpoints || [])],
    fields: [...collection.fields, duplicateField],
  }
}
