import { type PublicationState, publicationState } from '@mecaformation/contracts/publication/state'
import { addressAt, isRouted } from '@mecaformation/domain/addresses/address-of'
import { failureKind } from '@mecaformation/domain/publication/failure-kind'
import type { PayloadRequest } from 'payload'
import { mayEditIn } from '../../access/content-access.ts'
import { readHealth } from '../publisher-watch/api.ts'
import type { Reference } from './publication-store.ts'

interface OutboxRow {
  sequence: string
  state: 'queued' | 'claimed' | 'live' | 'failed'
  operation: 'put' | 'remove'
  queued_at: Date
  waited: number
  live_at: Date | null
  complete: boolean
  searchable: boolean
  addresses: string[]
  pages: number
  faults: unknown
  reason: string | null
}

/** How far the last publication of a document has come. */
export async function readState(req: PayloadRequest, { collection, id }: Reference): Promise<PublicationState> {
  const { rows } = await req.payload.db.pool.query<OutboxRow>(
    `select sequence, state, operation, queued_at, live_at, complete_at is not null as complete,
       searchable_at is not null as searchable, addresses, pages, faults, reason,
       (extract(epoch from clock_timestamp() - queued_at) * 1000)::float8 as waited
     from publication.outbox where collection = $1 and document_id = $2
     order by sequence desc limit 1`,
    [collection, id],
  )
  const [row] = rows
  if (row === undefined) return { state: 'never' }
  const queuedAt = row.queued_at.toISOString()
  switch (row.state) {
    case 'queued':
    case 'claimed': {
      const [ahead, { health }] = await Promise.all([countAhead(req, row.sequence), readHealth(req.payload.db.pool)])
      return publicationState.parse({ state: 'queued', queuedAt, waited: row.waited, ahead, publisher: health })
    }
    case 'live':
      return publicationState.parse({
        ...row,
        queuedAt,
        liveAt: row.live_at?.toISOString(),
        delay: (row.live_at?.getTime() ?? Number.NaN) - row.queued_at.getTime(),
        removed: row.operation === 'remove',
        formerAddresses: await readFormerAddresses(req, { collection, id }),
      })
    case 'failed': {
      const reason = row.reason ?? ''
      const failure = { kind: failureKind(reason), reason }
      return { state: 'failed', queuedAt, failure, mayRetry: mayEditIn(collection, { req }) }
    }
  }
}

async function countAhead(req: PayloadRequest, sequence: string): Promise<number> {
  const { rows } = await req.payload.db.pool.query<{ ahead: number }>(
    `select count(*)::int as ahead from publication.outbox where state in ('queued', 'claimed') and sequence < $1`,
    [sequence],
  )
  return rows[0]?.ahead ?? 0
}

/** Paths that the document had, and that no other document has now; all of them once it is off the site. */
async function readFormerAddresses(req: PayloadRequest, { collection, id }: Reference): Promise<string[]> {
  if (!isRouted(collection)) return []
  const { rows } = await req.payload.db.pool.query<{ slug: string }>(
    `select former.slug
     from publication.documents d,
       unnest(d.former_slugs || case when d.state = 'removed' then d.slug end) with ordinality as former (slug, rank)
     where d.collection = $1 and d.id = $2 and former.slug is not null and not exists (
       select from publication.documents other
       where other.collection = d.collection and other.slug = former.slug and other.state = 'published')
     order by former.rank desc`,
    [collection, id],
  )
  return rows.map(({ slug }) => addressAt(collection, slug))
}
