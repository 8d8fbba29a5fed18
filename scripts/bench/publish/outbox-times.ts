import type { Client } from 'pg'

/** When a publication reached each stage, in milliseconds of the machine's clock. */
export interface OutboxTimes {
  queued: number
  claimed: number
  live: number
  complete: number
  searchable: number
}

const patience = 10 * 60_000
const interval = 10

/** The last publication of each document, once readers can find all of them in the search. */
export async function outboxTimes(database: Client, ids: readonly string[]): Promise<Map<string, OutboxTimes>> {
  const deadline = performance.now() + patience
  for (;;) {
    const { rows } = await database.query<OutboxTimes & { id: string; state: string; reason: string | null }>(
      `select distinct on (document_id) document_id as id, state, reason,
         ${['queued', 'claimed', 'live', 'complete', 'searchable']
           .map((stage) => `extract(epoch from ${stage}_at)::float8 * 1000 as ${stage}`)
           .join(', ')}
       from publication.outbox where document_id = any($1) order by document_id, sequence desc`,
      [ids],
    )
    const failed = rows.find(({ state }) => state === 'failed')
    if (failed !== undefined) throw new Error(`the publication of ${failed.id} failed: ${failed.reason}`)
    if (rows.length === ids.length && rows.every(({ complete, searchable }) => complete && searchable)) {
      return new Map(rows.map((row) => [row.id, row]))
    }
    if (performance.now() > deadline) throw new Error(`${rows.length} of ${ids.length} publications ended in time`)
    await new Promise((resolve) => setTimeout(resolve, interval))
  }
}
