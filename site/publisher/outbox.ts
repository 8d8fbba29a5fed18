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
 * read in one snapshot of the database, so what was saved together comes together.
 */
export async function claimWaiting(pool: Pool, fence: number): Promise<Claim> {
  return inOneSnapshot(pool, (client) => claim(client, fence))
}

/** What a leader begins with: what the site shows, and what waits, in one snapshot of the database. */
export async function claimAtStart(
  pool: Pool,
  fence: number,
): Promise<{ shown: StoredDocuments; claim: Claim; unfinished: number[] }> {
  return inOneSnapshot(pool, async (client) => ({
    shown: readable((await client.query(`${select} from publication.live`)).rows),
    // What an earlier leader showed, but did not see through to its last dependent page or to the search.
    unfinished: (
      await client.query<{ sequence: string }>(
        `select sequence from publication.outbox
         where state = 'live' and (complete_at is null or searchable_at is null)`,
      )
    ).rows.map(({ sequence }) => Number(sequence)),
    claim: await claim(client, fence),
  }))
}

const select = 'select collection, id, state, slug, former_slugs as "formerSlugs", revision, data'

async function claim(client: PoolClient, fence: number): Promise<Claim> {
  const claimed = await client.query(
    `update publication.outbox
     set state = 'claimed', fence = $1, claimed_at = clock_timestamp(), attempts = attempts + 1
     where state = 'queued' or (state = 'claimed' and fence < $1)
     returning sequence, collection, document_id, transaction_id::text as transaction, author`,
    [fence],
  )
  const rows = claimed.rows.map((row) => claimedRow.parse(row)).sort((a, b) => a.sequence - b.sequence)
  if (rows.length === 0) return { rows, documents: [], unreadable: [] }
  const found = await client.query(
    `${select} from publication.documents
     where (collection, id) in (select * from unnest($1::text[], $2::text[]))`,
    [rows.map((row) => row.collection), rows.map((row) => row.document)],
  )
  return { rows, ...readable(found.rows) }
}

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
