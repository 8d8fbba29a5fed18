import type { PreviewTarget } from '@mecaformation/contracts/previews/preview-request'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { PreviewShare } from '../../../payload-types.ts'
import { executeInTransaction } from '../../../platform/transaction.ts'

/** Lets the server know a share as it is now, in the transaction of the save: a closed one is closed at once. */
export const mirrorShare: CollectionAfterChangeHook<PreviewShare> = async ({ data, doc, req }) => {
  const { id, targetCollection: collection, targetId, expiresAt, revokedAt } = doc
  const target: PreviewTarget =
    collection === 'releases' ? { kind: 'release', id: targetId } : { kind: 'document', collection, id: targetId }
  await executeInTransaction(
    req,
    sql`insert into publication.preview_shares (secret_hash, share_id, target, expires_at, revoked_at)
    values (${data.secretHash ?? doc.secretHash}, ${id}, ${JSON.stringify(target)}::jsonb, ${expiresAt}::timestamptz,
      ${revokedAt ?? null}::timestamptz)
    on conflict (share_id) do update set expires_at = excluded.expires_at, revoked_at = excluded.revoked_at`,
  )
}

export const removeShare: CollectionAfterDeleteHook<PreviewShare> = async ({ id, req }) => {
  await executeInTransaction(req, sql`delete from publication.preview_shares where share_id = ${String(id)}`)
}
