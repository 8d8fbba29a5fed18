import type { CollectionConfig } from 'payload'

/**
 * Drafts save themselves, by `features/drafts/autosave.tsx`. Payload's own autosave has to be on for what goes with it
 * on the server, and waits for the longest time that a browser's timer knows, 25 days.
 */
export const drafts = { autosave: { interval: 2 ** 31 - 1 }, validate: false }

/** What stands before the buttons of a form with drafts: it saves them, and says when it does. */
export const beforeDocumentControls = ['/src/features/drafts/autosave.tsx#Autosave']

/** Every change is kept as a draft that nobody but staff sees, until somebody publishes it. */
export const contentVersions: NonNullable<CollectionConfig['versions']> = {
  // Old ones go at night (`delete-old-versions.ts`): Payload would look for them at each save, while an author waits.
  maxPerDoc: 0,
  drafts,
}
