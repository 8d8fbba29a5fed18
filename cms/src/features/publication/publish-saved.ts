import { isSiteGlobal, type PublishedCollection } from '@mecaformation/contracts/publication/documents'
import { placeFor } from '@mecaformation/domain/addresses/address-of'
import { isPublic } from '@mecaformation/domain/publication/is-public'
import { publicPart } from '@mecaformation/domain/publication/public-part'
import { type Field, type PayloadRequest, ValidationError } from 'payload'
import { holdCourse } from '../courses/api.ts'
import { projectDocument } from './project/project.ts'
import { putDocument, removeDocument } from './publication-store.ts'

/**
 * Brings the publication of a document to what is saved of it, in the transaction of `req`. Throws a
 * `ValidationError` that names the fields when it is published and does not fit its contract.
 *
 * It looks at the main row, not at the row just saved: for a hook, the first autosave over a published
 * document and an unpublish look alike, but only the second changes the main row.
 */
export async function publishSaved(collection: PublishedCollection, id: string, req: PayloadRequest): Promise<void> {
  const main = await mainRow(collection, id, req)
  // A global that nobody saved yet has no status; pictures never have one.
  const isDraft = isSiteGlobal(collection) ? main._status !== 'published' : main._status === 'draft'
  const course = typeof main.course === 'string' && collection === 'lessons' ? await holdCourse(req, main.course) : null
  if (isDraft || !isPublic(collection, main, course)) {
    await removeDocument(req, { collection, id })
    return
  }
  const projected = projectDocument({ slug: collection, fields: fieldsOf(collection, req) }, main)
  if (!projected.ok) throw new ValidationError({ collection, errors: projected.problems, req }, req.t)
  const { document } = projected
  await putDocument(req, { collection, id, slug: placeFor(document), data: publicPart(document) })
}

function fieldsOf(collection: PublishedCollection, req: PayloadRequest): readonly Field[] {
  if (!isSiteGlobal(collection)) return req.payload.collections[collection].config.fields
  return req.payload.globals.config.find(({ slug }) => slug === collection)?.fields ?? []
}

async function mainRow(
  collection: PublishedCollection,
  id: string,
  req: PayloadRequest,
): Promise<{ id?: unknown; _status?: string | null; mode?: unknown; course?: unknown }> {
  const how = { depth: 0, draft: false, overrideAccess: true, showHiddenFields: true, req } as const
  if (isSiteGlobal(collection)) return await req.payload.findGlobal({ slug: collection, ...how })
  return await req.payload.findByID({ collection, id, ...how })
}
