import type { PublishedDocument, WrittenCollection } from '@mecaformation/contracts/publication/documents'
import { placeFor } from '@mecaformation/domain/addresses/address-of'
import { isPublic } from '@mecaformation/domain/publication/is-public'
import { publicPart } from '@mecaformation/domain/publication/public-part'
import { sql } from '@payloadcms/db-postgres'
import { type PayloadRequest, ValidationError } from 'payload'
import { executeInTransaction } from '../../platform/transaction.ts'
import { projectDocument } from './project/project.ts'
import type { SavedDocument } from './project/project-fields.ts'
import { originOf } from './publication-store.ts'

/** A document as it was just stored, published, with all of its fields. */
export interface NewDocument {
  collection: WrittenCollection
  saved: SavedDocument
}

/**
 * Publishes documents that are new and were stored whole, in one statement and in the transaction of `req`:
 * what hooks do document by document, for imports of thousands. Throws a `ValidationError` for one that does
 * not fit its contract. Documents that follow another one, such as lessons, are not for this.
 */
export async function publishNew(req: PayloadRequest, documents: readonly NewDocument[]): Promise<void> {
  const shown = documents.filter(({ collection, saved }) => isPublic(collection, saved, null))
  const rows = shown.map(({ collection, saved }) => {
    const document = projected(req, collection, saved)
    return { collection, id: document.id, slug: placeFor(document), data: publicPart(document) }
  })
  if (rows.length === 0) return
  await executeInTransaction(
    req,
    sql`select publication.put_document(d.collection, d.id, d.slug, d.data, ${originOf(req)}::jsonb)
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d(collection text, id text, slug text, data jsonb)`,
  )
}

function projected(req: PayloadRequest, collection: WrittenCollection, saved: SavedDocument): PublishedDocument {
  const projection = projectDocument(
    { slug: collection, fields: req.payload.collections[collection].config.fields },
    saved,
  )
  if (projection.ok) return projection.document
  throw new ValidationError({ collection, errors: projection.problems, req }, req.t)
}
