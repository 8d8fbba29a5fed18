import type { CollectionConfig } from 'payload'

/** Every change is kept as a draft that nobody but staff sees, until somebody publishes it. */
export const contentVersions: NonNullable<CollectionConfig['versions']> = {
  maxPerDoc: 50,
  drafts: { autosave: { interval: 250 }, validate: false },
}
