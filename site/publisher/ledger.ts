import type { StoredDocument } from '@mecaformation/contracts/publication/stored'
import type { Pool } from 'pg'

/** Of a change of the whole site only so many addresses are told; the number of pages tells the rest. */
const addressesTold = 50

/** A dependent page that kept its last good version. */
export interface PageFault {
  path: string
  reason: string
}

/** What became of publications, by the sequence numbers of their rows. */
export interface Published {
  sequences: readonly number[]
  /** What the site shows of their documents from now on. */
  documents: readonly StoredDocument[]
  /** Pages of the documents themselves first, then dependent ones. */
  addresses: readonly string[]
  /** How many pages showed something of the documents. */
  pages: number
}

/**
 * Writes what became of claimed rows, one statement after the other but never in the way of the next
 * page. Each statement holds only as long as this leader leads: one that was paused and replaced changes
 * nothing. A fault rejects `fault`, for rows that cannot be settled are for the next leader.
 */
export class Ledger {
  readonly #pool: Pool
  readonly #fence: number
  readonly #fault = Promise.withResolvers<never>()
  #last: Promise<void> = Promise.resolve()

  constructor({ pool, fence }: { pool: Pool; fence: number }) {
    this.#pool = pool
    this.#fence = fence
    // Whoever leads listens; until then nothing is unhandled.
    this.#fault.promise.catch(() => undefined)
  }

  /** Never resolves. */
  get fault(): Promise<never> {
    return this.#fault.promise
  }

  /** Everything written so far has reached the database. */
  settled(): Promise<void> {
    return this.#last
  }

  /** The documents' own pages are served. */
  live({ sequences, documents, addresses, pages }: Published): void {
    const shown = documents.map(({ id, collection, state, slug, formerSlugs, revision, data }) => ({
      ...{ collection, id, state, slug, revision, data },
      former_slugs: formerSlugs,
    }))
    this.#write(
      `with settled as (
         update publication.outbox
         set state = 'live', live_at = clock_timestamp(), reason = null, addresses = $3, pages = $4
         where sequence = any($2) and state = 'claimed' and fence = $1
       )
       insert into publication.live as l (collection, id, state, slug, former_slugs, data, revision)
       select s.collection, s.id, s.state, s.slug, s.former_slugs, s.data, s.revision
       from jsonb_to_recordset($5::jsonb) as s(
         collection text, id text, state text, slug text, former_slugs text[], data jsonb, revision bigint)
       where exists (select from publication.leader where fence = $1)
       on conflict (collection, id) do update set
         state = excluded.state, slug = excluded.slug, former_slugs = excluded.former_slugs,
         data = excluded.data, revision = excluded.revision
       where l.revision <= excluded.revision`,
      [this.#fence, sequences, addresses.slice(0, addressesTold), pages, JSON.stringify(shown)],
    )
  }

  /** Every page that shows something of the documents has followed, but for those with a fault. */
  complete(sequences: readonly number[], faults: readonly PageFault[]): void {
    this.#write(
      `update publication.outbox set complete_at = clock_timestamp(), faults = $3
       where sequence = any($2) and state = 'live' and complete_at is null
         and exists (select from publication.leader where fence = $1)`,
      [this.#fence, sequences, JSON.stringify(faults.slice(0, addressesTold))],
    )
  }

  /** Nothing of the documents became visible. */
  failed(sequences: readonly number[], reason: string): void {
    this.#write(
      `update publication.outbox set state = 'failed', reason = $3
       where sequence = any($2) and state = 'claimed' and fence = $1`,
      [this.#fence, sequences, reason],
    )
  }

  #write(statement: string, values: unknown[]): void {
    this.#last = this.#last.then(async () => {
      await this.#pool.query(statement, values)
    })
    this.#last.catch((error: unknown) => this.#fault.reject(error))
  }
}

/** Says that the search of readers now knows these publications, for as long as this leader leads. */
export async function settleSearchable(
  pool: Pool,
  { sequences, fence }: { sequences: readonly number[]; fence: number },
): Promise<void> {
  await pool.query(
    `update publication.outbox set searchable_at = clock_timestamp()
     where sequence = any($1) and searchable_at is null
       and exists (select from publication.leader where fence = $2)`,
    [sequences, fence],
  )
}
