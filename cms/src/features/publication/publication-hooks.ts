import type { PublishedCollection, SiteGlobal } from '@mecaformation/contracts/publication/documents'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { removeDocument } from './publication-store.ts'
import { publishSaved } from './publish-saved.ts'

interface PublicationHooks {
  afterChange: CollectionAfterChangeHook[]
  afterDelete: CollectionAfterDeleteHook[]
}

/**
 * Carries each save of a public collection into the schema `publication`, in the transaction of the
 * save itself: no publication without its save, no save without its publication.
 */
export function publicationHooks(collection: PublishedCollection): PublicationHooks {
  return {
    afterChange: [({ doc, req }) => publishSaved(collection, String(doc.id), req)],
    afterDelete: [
      async ({ id, req }) => {
        await removeDocument(req, { collection, id: String(id) })
      },
    ],
  }
}

/** As above for what is one and never deleted: unpublished, it leaves the site to its default. */
export function publishGlobal(slug: SiteGlobal): GlobalAfterChangeHook {
  return ({ req }) => publishSaved(slug, slug, req)
}
