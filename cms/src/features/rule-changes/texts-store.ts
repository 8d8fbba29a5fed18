import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '../../platform/transaction.ts'
import type { Wording } from './wording-of.ts'

/** What one version of a document says; null when there is no such version any more. */
export interface Said {
  user: { collection: string; id: string; title: string }
  version: 'published' | 'draft'
  wording: Wording | null
}

/** Brings what versions say to what was saved, in the transaction of `req`. */
export async function putTexts(req: PayloadRequest, versions: readonly Said[]): Promise<void> {
  if (versions.length === 0) return
  const rows = versions.map(({ user, version, wording }) => ({ ...user, version, ...wording }))
  await executeInTransaction(
    req,
    sql`
      with said as (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s(
          collection text, id text, version text, title text, text text, sources text, folded text, names text)
      ), gone as (
        delete from trust.texts old using said
        where said.folded is null
          and old.collection = said.collection and old.id = said.id and old.version = said.version
      )
      insert into trust.texts as texts (collection, id, version, title, text, sources, folded, names)
      select collection, id, version, title, text, sources, folded, names from said where folded is not null
      on conflict (collection, id, version) do update
      set title = excluded.title, text = excluded.text, sources = excluded.sources, folded = excluded.folded,
        names = excluded.names
      where (texts.title, texts.text, texts.sources, texts.folded, texts.names)
        is distinct from (excluded.title, excluded.text, excluded.sources, excluded.folded, excluded.names)`,
  )
}

/** Forgets what a document that is gone said. */
export async function removeTexts(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
): Promise<void> {
  await executeInTransaction(req, sql`delete from trust.texts where collection = ${collection} and id = ${id}`)
}
