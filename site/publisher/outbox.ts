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
    operation: z.enum(['put', 'remove']),
  })
  .transform(({ document_id, ...row }) => ({ ...row, documentId: document_id }))
export type ClaimedRow = z.infer<typeof claimedRow>

export interface Batch {
  /** Oldest first. */
  rows: ClaimedRow[]
  documents: StoredDocument[]
  /** Documents whose stored form does not fit the contract of this version of the site, and why. */
  unreadable: (StoredPlace & { reason: string })[]
}

/**
 * Claims every waiting row by its state: what nobody holds, and what an earlier leader left
 * behind. (Never « everything after number N »: a transaction that commits late has a low number.)
 * Rows and documents are read in one snapshot of the database, so what was saved together comes together.
 *
 * @param documents which documents to read: those of the claimed rows, or all for a leader that begins
 */
export async function claimWaiting(
  pool: Pool,
  { fence, documents }: { fence: number; documents: 'claimed' | 'all' },
): Promise<Batch> {
  return inOneSnapshot(pool, async (client) => {
    const claimed = await client.query(
      `update publication.outbox
       set state = 'claimed', fence = $1, claimed_at = clock_timestamp(), attempts = attempts + 1
       where state = 'queued' or (state = 'claimed' and fence < $1)
       returning sequence, collection, document_id, operation`,
      [fence],
    )
    const rows = claimed.rows.map((row) => claimedRow.parse(row)).sort((a, b) => a.sequence - b.sequence)
    if (documents === 'all') return { rows, ...readable((await client.query(selectDocuments)).rows) }
    if (rows.length === 0) return { rows, documents: [], unreadable: [] }
    const found = await client.query(
      `${selectDocuments} where (collection, id) in (select * from unnest($1::text[], $2::text[]))`,
      [rows.map((row) => row.collection), rows.map((row) => row.documentId)],
    )
    return { rows, ...readable(found.rows) }
  })
}

const selectDocuments =
  'select collection, id, state, slug, former_slugs as "formerSlugs", data from publication.documents'

function readable(rows: unknown[]): Pick<Batch, 'documents' | 'unreadable'> {
  const result: Pick<Batch, 'documents' | 'unreadable'> = { documents: [], unreadable: [] }
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

export interface Settlement {
  live: { sequence: number; addresses: string[] }[]
  failed: { sequence: number; reason: string }[]
}

/** Writes what became of claimed rows; a leader whose rows were taken over changes nothing. */
export async function settle(pool: Pool, fence: number, { live, failed }: Settlement): Promise<void> {
  await pool.query(
    `update publication.outbox o
     set state = 'live', live_at = clock_timestamp(), reason = null,
         addresses = array(select jsonb_array_elements_text(s.addresses))
     from jsonb_to_recordset($1::jsonb) as s(sequence bigint, addresses jsonb)
     where o.sequence = s.sequence and o.fence = $2 and o.state = 'claimed'`,
    [JSON.stringify(live), fence],
  )
  if (failed.length === 0) return
  await pool.query(
    `update publication.outbox o set state = 'failed', reason = s.reason
     from jsonb_to_recordset($1::jsonb) as s(sequence bigint, reason text)
     where o.sequence = s.sequence and o.fence = $2 and o.state = 'claimed'`,
    [JSON.stringify(failed), fence],
  )
}

/** Says that the search of readers now knows these publications. */
export async function settleSearchable(pool: Pool, sequences: readonly number[]): Promise<void> {
  await pool.query(
    'update publication.outbox set searchable_at = clock_timestamp() where sequence = any($1) and searchable_at is null',
    [sequences],
  )
}
