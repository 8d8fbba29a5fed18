import {
  type StoredDocument,
  type StoredPlace,
  storedDocument,
  storedPlace,
} from '@mecaformation/contracts/publication/stored'
import type { Pool, PoolClient } from 'pg'
import { z } from 'zod'

const claimedRow = z
  .object({
    sequence: z.coerce.number(),
    collection: z.string(),
    document_id: z.string(),
    transaction: z.string(),
    author: z.string().nullable(),
  })
  .transform(({ document_id, ...row }) => ({ ...row, document: document_id }))
/** A publication that waits: which document, saved by whom, together with what. */
export type ClaimedRow = z.infer<typeof claimedRow>

/** A document whose stored form does not fit the contract of this version of the site, and why. */
export interface UnreadableDocument extends StoredPlace {
  reason: string
}

export interface StoredDocuments {
  documents: StoredDocument[]
  unreadable: UnreadableDocument[]
}

export interface Claim extends StoredDocuments {
  /** Oldest first. */
  rows: ClaimedRow[]
}

/**
 * Claims every waiting row by its state: what nobody holds, and what an earlier leader left behind. (Never
 * « everything after number N »: a transaction that commits late has a low number.) Rows and documents are
 * read by one statement, so in one snapshot of the database: what was saved together comes together. What
 * failed comes again with all that shares a document or a transaction with it: the new text of a document
 * holds what an earlier save put there, which must not show without the rest of that save. A leader that
 * was replaced claims nothing.
 */
export async function claimWaiting(database: Pick<Pool, 'query'>, fence: number): Promise<Claim> {
  const { rows } = await database.query<{ rows: unknown[]; documents: unknown[] }>(
    `with recursive waiting as (
       select sequence, collection, document_id, transaction_id from publication.outbox
       where state = 'queued' or (state = 'claimed' and fence < $1)
       union
       select f.sequence, f.collection, f.document_id, f.transaction_id
       from waiting w join publication.outbox f on f.state = 'failed'
         and (f.transaction_id = w.transaction_id or (f.collection = w.collection and f.document_id = w.document_id))
     ), claimed as (
       update publication.outbox
       set state = 'claimed', fence = $1, claimed_at = clock_timestamp(), attempts = attempts + 1, reason = null,
         -- What came before is no delay of the publisher.
         queued_at = case when state = 'failed' then clock_timestamp() else queued_at end
       where sequence in (select sequence from waiting)
         and (state in ('queued', 'failed') or (state = 'claimed' and fence < $1))
         and not exists (select from publication.leader where fence > $1)
       returning sequence, collection, document_id, transaction_id::text as transaction, author
     ), stored as (
       ${select} from publication.documents
       where (collection, id) in (select collection, document_id from claimed)
     )
     select coalesce((select jsonb_agg(to_jsonb(claimed) order by sequence) from claimed), '[]') as rows,
       coalesce((select jsonb_agg(to_jsonb(stored)) from stored), '[]') as documents`,
    [fence],
  )
  const [claimed] = rows
  if (claimed === undefined) throw new Error('a claim answers with one row')
  return { rows: claimed.rows.map((row) => claimedRow.parse(row)), ...readable(claimed.documents) }
}

/** What a leader begins with: what the site shows, and what waits, in one snapshot of the database. */
export async function claimAtStart(
  pool: Pool,
  fence: number,
): Promise<{ shown: StoredDocuments; claim: Claim; unfinished: number[] }> {
  return inOneSnapshot(pool, async (client) => {
    const shown = await client.query(`${select} from publication.live`)
    // What an earlier leader showed, but did not see through to its last dependent page or to the search.
    const unfinished = await client.query<{ sequence: string }>(
      `select sequence from publication.outbox where state = 'live' and (complete_at is null or searchable_at is null)`,
    )
    return {
      shown: readable(shown.rows),
      unfinished: unfinished.rows.map(({ sequence }) => Number(sequence)),
      claim: await claimWaiting(client, fence),
    }
  })
}

const select = 'select collection, id, state, slug, former_slugs as "formerSlugs", revision, data'

function readable(rows: unknown[]): StoredDocuments {
  const result: StoredDocuments = { documents: [], unreadable: [] }
  for (const row of rows) {
    const parsed = storedDocument.safeParse(row)
    if (parsed.success) result.documents.push(parsed.data)
    else result.unreadable.push({ ...storedPlace.parse(row), reason: z.prettifyError(parsed.error) })
  }
  return result
}

async function inOneSnapshot<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read')
    const result = await work(client)
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    // The pool closes the connection, and the server rolls back what it held.
    client.release(true)
    throw error
  }
}
