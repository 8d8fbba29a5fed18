import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Database } from '../../platform/database.ts'
import { executeInTransaction } from '../../platform/transaction.ts'
import type { JournalKind } from './kinds.ts'

/** What happened, to what. Neither secrets nor the content of documents: a title says enough. */
export interface Deed {
  kind: JournalKind
  collection?: string
  id?: string
  title?: string
  /** Short facts: the role before and after, how many. */
  detail?: Readonly<Record<string, string | number | boolean>>
}

export interface Actor {
  id: string
  name: string
}

/** Notes what the person of `req` does, in the transaction of the deed: one does not stand without the other. */
export async function record(req: PayloadRequest, deed: Deed, actor: Actor | null = actorOf(req)): Promise<void> {
  const { kind, collection, id, title, detail } = withNulls(deed)
  await executeInTransaction(
    req,
    sql`insert into journal.entries (kind, actor_id, actor_name, collection, document_id, title, detail)
      values (${kind}, ${actor?.id ?? null}, ${actor?.name ?? null}, ${collection}, ${id}, ${title}, ${detail}::jsonb)`,
  )
}

/** Notes what has no transaction, or must stay when one is rolled back; of what strangers cause, so many a minute. */
export async function recordNow(
  pool: Database,
  deed: Deed,
  actor: Actor | null,
  { perMinute = null }: { perMinute?: number | null } = {},
): Promise<void> {
  const { kind, collection, id, title, detail } = withNulls(deed)
  await pool.query(
    `insert into journal.entries (kind, actor_id, actor_name, collection, document_id, title, detail)
     select $1, $2, $3, $4, $5, $6, $7::jsonb
     where $8::int is null or $8 > (
       select count(*) from journal.entries where kind = $1 and at > clock_timestamp() - interval '1 minute')`,
    [kind, actor?.id ?? null, actor?.name ?? null, collection, id, title, detail, perMinute],
  )
}

export function actorOf({ user }: PayloadRequest): Actor | null {
  return user === null || user === undefined ? null : { id: String(user.id), name: user.name }
}

const longestTitle = 300

function withNulls({ kind, collection = '', id = '', title = '', detail = {} }: Deed) {
  const orNull = (text: string) => (text === '' ? null : text)
  return {
    kind,
    collection: orNull(collection),
    id: orNull(id),
    title: orNull(title.slice(0, longestTitle)),
    detail: JSON.stringify(detail),
  }
}
