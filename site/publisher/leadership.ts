import { leaseSeconds as usualLease } from '@mecaformation/contracts/publication/leader'
import type { Client } from 'pg'

/**
 * Tries to become the one publisher that writes. Gives the new fence, greater than that of every
 * leader before, or `null` while another leader lives: its lease runs, and its connection stands (so a
 * killed leader is replaced at once, a paused one when its lease ends).
 *
 * @param client  the connection whose life stands for the leader's
 * @param onDisk  the greatest fence that the live site names: a database restored from a backup forgot it
 */
export async function acquireLeadership(
  client: Client,
  onDisk: number,
  leaseSeconds = usualLease,
): Promise<number | null> {
  const { rows } = await client.query<{ fence: string }>(
    `insert into publication.leader as l (fence, backend_pid, backend_start, leased_until)
     select $2::bigint + 1, pid, backend_start, now() + make_interval(secs => $1) from pg_stat_activity where pid = pg_backend_pid()
     on conflict (singleton) do update set
       fence = greatest(l.fence, $2::bigint) + 1,
       backend_pid = excluded.backend_pid,
       backend_start = excluded.backend_start,
       leased_until = excluded.leased_until,
       led_since = now()
     where l.leased_until < now() or not exists (
       select from pg_stat_activity a where a.pid = l.backend_pid and a.backend_start = l.backend_start)
     returning fence`,
    [leaseSeconds, onDisk],
  )
  return rows[0] === undefined ? null : Number(rows[0].fence)
}

/** Prolongs the lease; `false` when another leader has taken over, and this one must stop. */
export async function renewLeadership(client: Client, fence: number, leaseSeconds = usualLease): Promise<boolean> {
  const { rowCount } = await client.query(
    'update publication.leader set leased_until = now() + make_interval(secs => $2) where fence = $1',
    [fence, leaseSeconds],
  )
  return rowCount === 1
}
