import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { executeInTransaction } from '../../platform/transaction.ts'
import { itemsOf } from './items-of.ts'

/** Keeps a release that is not published yet where the publisher finds it for previews. */
export const mirrorRelease: CollectionAfterChangeHook = async ({ doc, req }) => {
  const release = await req.payload.findByID({
    collection: 'releases',
    id: String(doc.id),
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  if (release.state === 'published') {
    await removeMirror(req, release.id)
    return
  }
  const items = JSON.stringify(itemsOf(release).filter((item) => item !== null))
  await executeInTransaction(
    req,
    sql`insert into publication.releases (id, title, items) values (${release.id}, ${release.title}, ${items}::jsonb)
      on conflict (id) do update set title = excluded.title, items = excluded.items, changed_at = clock_timestamp()`,
  )
}

export const forgetMirror: CollectionAfterDeleteHook = ({ id, req }) => removeMirror(req, String(id))

async function removeMirror(req: PayloadRequest, id: string): Promise<void> {
  await executeInTransaction(req, sql`delete from publication.releases where id = ${id}`)
}
