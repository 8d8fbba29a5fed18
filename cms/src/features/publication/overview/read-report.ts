import type { PublisherReport } from '@mecaformation/contracts/publication/publications'
import type { Database } from '../../../platform/database.ts'
import { readHealth } from '../../publisher-watch/api.ts'

interface Row {
  leads_since: Date | null
  waiting: number
  waiting_since: Date | null
  failure: PublisherReport['lastFailure']
}

/** A day of so many publications is judged by its last ones. */
const largestSample = 10_000

/** How the publisher does now, and how fast it was over the last day with what authors asked for. */
export async function readReport(database: Database): Promise<PublisherReport> {
  const [{ health }, now, day] = await Promise.all([
    readHealth(database),
    database.query<Row>(`
      select
        (select led_since from publication.leader l where leased_until > now() and exists (
          select from pg_stat_activity a where a.pid = l.backend_pid and a.backend_start = l.backend_start)
        ) as leads_since,
        waiting.*,
        (select jsonb_build_object('collection', collection, 'documentId', document_id, 'title', title,
           'queuedAt', to_char(queued_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
         from publication.outbox where state = 'failed' order by sequence desc limit 1) as failure
      from (select count(*)::int as waiting, min(queued_at) as waiting_since
        from publication.outbox where state in ('queued', 'claimed')) as waiting`),
    database.query<{ count: number; percentiles: [number, number] | null }>(`
      select count(*)::int as count, percentile_disc(array[0.5, 0.95]) within group (order by delay) as percentiles
      from (
        select (extract(epoch from live_at - queued_at) * 1000)::float8 as delay
        from publication.outbox
        where live_at > now() - interval '24 hours' and cause not in ('import', 'software')
        order by live_at desc limit ${largestSample}
      ) as latest`),
  ])
  const [row] = now.rows
  if (row === undefined) throw new Error('the database gave no report')
  const { count = 0, percentiles = null } = day.rows[0] ?? {}
  return {
    health,
    leadsSince: row.leads_since?.toISOString() ?? null,
    waiting: { count: row.waiting, since: row.waiting_since?.toISOString() ?? null },
    delays: percentiles === null ? null : { count, p50: percentiles[0], p95: percentiles[1] },
    lastFailure: row.failure,
  }
}
