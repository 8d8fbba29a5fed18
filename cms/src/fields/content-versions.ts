import type { CollectionConfig } from 'payload'

/** Every change is kept as a draft that nobody but staff sees, until somebody publishes it. */
export const contentVersions: NonNullable<CollectionConfig['versions']> = {
  // Old ones go at night (`delete-old-versions.ts`): Payload would look for them at each save, while an author waits.
  maxPerDoc: 0,
  drafts: { autosave: { interval: 250 }, validate: false },
}
