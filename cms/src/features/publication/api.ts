import type { WrittenCollection } from '@mecaformation/contracts/publication/documents'
import type { PublicationAction } from '@mecaformation/contracts/publication/release'
import { sql } from '@payloadcms/db-postgres'
import { Locked, type PayloadRequest } from 'payload'
import { nameOfEditor } from '../../platform/editing-lock.ts'
import { messages } from '../../platform/messages.fr.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { PublicationOrigin } from './publication-store.ts'

/** What the home shows of publications. */
export { countPublished } from './count-published.ts'
export { messages as publicationMessages } from './messages.fr.ts'
export { listPublications } from './overview/list-publications.ts'
export { readLastLive } from './overview/read-last-live.ts'
/** What previews share with publication: how each collection is projected. */
export { projectDocument } from './project/project.ts'
export { projectFields } from './project/project-fields.ts'
export { childrenOf, editorState } from './project/rich-text/editor-node.ts'
export { projectBlock } from './project/rich-text/project-block.ts'
/** What documents that follow another one are published by, in the transaction of its save. */
export { removeDocument } from './publication-store.ts'
export { publishNew } from './publish-new.ts'
export { publishSaved } from './publish-saved.ts'

export interface DocumentChange {
  collection: WrittenCollection
  id: string
  action: PublicationAction
}

/**
 * Publishes the latest text of a document or takes it off the site, for the person of `req` and in its
 * transaction. Throws what `refusalOf` explains, somebody else editing the document included; the
 * transaction is then gone.
 */
export async function changePublication(
  req: PayloadRequest,
  { collection, id, action }: DocumentChange,
  origin: PublicationOrigin,
): Promise<void> {
  const publish = action === 'publish'
  req.context.publication = origin
  try {
    await req.payload.update({
      collection,
      id,
      data: { _status: publish ? 'published' : 'draft' },
      draft: false,
      depth: 0,
      // As the admin does it: a text that is not fit to be published can still be taken off.
      unpublishAllLocales: !publish,
      overrideAccess: false,
      overrideLock: false,
      user: req.user,
      req,
    })
  } catch (error) {
    if (!(error instanceof Locked)) throw error
    throw new Refusal(messages.lockedBy(await nameOfEditor(req.payload, { collection, id })), { cause: error })
  }
}

/** Puts the publications of a release that failed back into the queue: it goes live whole or not at all. */
export async function retryRelease(req: PayloadRequest, releaseId: string): Promise<void> {
  await req.payload.db.drizzle.execute(sql`
    update publication.outbox set state = 'queued', reason = null, fence = null
    where release_id = ${releaseId} and state = 'failed'`)
}
