import type { PublishedCollection } from '@mecaformation/contracts/publication/documents'
import type { Field } from 'payload'
import { writtenCollectionConfigs } from '../src/written-collections.ts'

/** A public collection and its fields, without the product's settings; media and navigation are projected without. */
export function publishedOf<C extends PublishedCollection>(slug: C): { slug: C; fields: readonly Field[] } {
  const config = writtenCollectionConfigs.find((collection) => collection.slug === slug)
  return { slug, fields: config?.fields ?? [] }
}
