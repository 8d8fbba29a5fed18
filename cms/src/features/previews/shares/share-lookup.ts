import { type PreviewTarget, previewTarget } from '@mecaformation/contracts/previews/preview-request'
import type { Pool } from 'pg'
import { hashOf } from './share-secret.ts'

/**
 * What a share link opens now, asked anew at each request; `null` for one that is unknown, expired or
 * closed: whoever tries learns no more than that. Rejects when the database does not answer.
 */
export async function shareTarget(database: Pick<Pool, 'query'>, secret: string): Promise<PreviewTarget | null> {
  const { rows } = await database.query<{ target: unknown }>(
    `select target from publication.preview_shares
     where secret_hash = $1 and revoked_at is null and expires_at > clock_timestamp()`,
    [hashOf(secret)],
  )
  return rows[0] === undefined ? null : previewTarget.parse(rows[0].target)
}
