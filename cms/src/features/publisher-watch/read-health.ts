import { leaseSeconds } from '@mecaformation/contracts/publication/leader'
import { type PublisherHealth, publisherHealth } from '@mecaformation/domain/publication/publisher-health'
import type { Database } from '../../platform/database.ts'

interface Observed {
  health: PublisherHealth
  /** By the clock of the database, which is that of all these moments. */
  now: number
}

/** How publications fare at this moment. */
export async function readHealth(database: Database): Promise<Observed> {
  const { rows } = await database.query<Record<'heard_at' | 'waiting_since', Date | null> & { now: Date }>(
    `select clock_timestamp() as now,
       (select leased_until - make_interval(secs => $1) from publication.leader) as heard_at,
       (select min(queued_at) from publication.outbox where state in ('queued', 'claimed')) as waiting_since`,
    [leaseSeconds],
  )
  const [row] = rows
  if (row === undefined) throw new Error('the database told no time')
  const now = row.now.getTime()
  const signs = { heardAt: row.heard_at?.getTime() ?? null, waitingSince: row.waiting_since?.getTime() ?? null }
  return { health: publisherHealth(signs, now), now }
}
