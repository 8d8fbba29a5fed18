import type { PublishedCollection } from '@mecaformation/contracts/publication/documents'
import type { Publication } from '@mecaformation/contracts/publication/publications'
import type { Database } from '../../../platform/database.ts'

export interface LastLive {
  collection: PublishedCollection
  documentId: string
  title: string | null
  removed: boolean
  cause: Publication['cause']
  liveAt: Date
  /** Milliseconds from the save to the page. */
  delay: number
  /** Its page, if it has one of its own. */
  address: string | null
}

/** The publication that came to the site last; null where none ever did. */
export async function readLastLive(database: Database): Promise<LastLive | null> {
  const { rows } = await database.query<LastLive>(
    `select collection, document_id as "documentId", title, operation = 'remove' as removed, cause, live_at as "liveAt",
       (extract(epoch from live_at - queued_at) * 1000)::float8 as delay, addresses[1] as address
     from publication.outbox where live_at is not null and state = 'live' order by live_at desc limit 1`,
  )
  return rows[0] ?? null
}
