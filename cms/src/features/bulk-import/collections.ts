import { type BulkCollection, bulkCollections } from '@mecaformation/contracts/bulk-import/report'
import type { SanitizedCollectionConfig } from 'payload'
import { labelOf } from './columns/label-of.ts'

/** What a line of each collection is known by: its code, or its address, which its title makes when none is given. */
export function keyFieldOf(collection: BulkCollection): 'code' | 'slug' {
  return collection === 'diagnostic-codes' ? 'code' : 'slug'
}

/** The collections as people know them. */
export function bulkChoices(configOf: (slug: BulkCollection) => SanitizedCollectionConfig) {
  return bulkCollections.map((slug) => ({ slug, label: labelOf(configOf(slug).labels.plural, slug) }))
}
