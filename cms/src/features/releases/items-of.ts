import type { WrittenCollection } from '@mecaformation/contracts/publication/documents'
import type { PublicationAction, ReleaseItem } from '@mecaformation/contracts/publication/release'

/** A line of a release as Payload gives it at depth 0; the document is gone when it was deleted. */
interface Line {
  action: PublicationAction
  document?: { relationTo: WrittenCollection; value: unknown } | null
}

/** The lines of a release in their order; null stands for a document that was deleted. */
export function itemsOf({ items }: { items?: readonly Line[] | null }): (ReleaseItem | null)[] {
  return (items ?? []).map(({ action, document }) =>
    document && typeof document.value === 'string'
      ? { collection: document.relationTo, id: document.value, action }
      : null,
  )
}
