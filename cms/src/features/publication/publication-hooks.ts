import type { PublishedCollection } from '@mecaformation/contracts/publication/documents'
import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { projectDocument } from './project/project.ts'
import { putDocument, removeDocument } from './publication-store.ts'

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

/**
 * Looks at the main row, not at the saved one: for a hook, the first autosave over a published
 * document and an unpublish look alike, but only the second changes the main row.
 */
async function publishSaved(collection: PublishedCollection, id: string, req: PayloadRequest): Promise<void> {
  const main = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: false,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  if ('_status' in main && main._status === 'draft') {
    await removeDocument(req, { collection, id })
    return
  }
  const projected = projectDocument(collection, main)
  if (!projected.ok) throw new ValidationError({ collection, errors: projected.problems, req })
  const document = projected.document
  const slug = 'slug' in document ? document.slug : null
  await putDocument(req, { collection, id, slug, data: document })
}
