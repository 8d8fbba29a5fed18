import { z } from 'zod'
import type { Database } from '../../platform/database.ts'
import { journalKinds } from './kinds.ts'

const day = z.iso.date()
const blank = z.literal('').transform(() => undefined)
const optional = <S extends z.ZodType>(schema: S) => z.union([blank, schema]).optional()

/** What is asked of the journal, as it stands in an address. */
export const journalFilter = z.object({
  person: optional(z.uuid()),
  kind: optional(z.enum(journalKinds)),
  document: optional(z.string().trim().max(200)),
  from: optional(day),
  to: optional(day),
  /** Entries older than this one. */
  before: optional(z.coerce.number().int().positive()),
})
export type JournalFilter = z.infer<typeof journalFilter>

export interface JournalEntry {
  sequence: string
  at: Date
  kind: (typeof journalKinds)[number]
  actor: string | null
  collection: string | null
  documentId: string | null
  title: string | null
  detail: Record<string, string | number | boolean>
}

/** The newest entries that fit, as many as `limit`. Days are those of Paris. */
export async function readJournal(database: Database, filter: JournalFilter, limit: number): Promise<JournalEntry[]> {
  const values: unknown[] = []
  const given = (value: unknown) => `$${values.push(value)}`
  const { person, kind, document, from, to, before } = filter
  const conditions = ['true']
  if (person !== undefined) conditions.push(`actor_id = ${given(person)}`)
  if (kind !== undefined) conditions.push(`kind = ${given(kind)}`)
  if (document !== undefined) {
    conditions.push(`(document_id = ${given(document)} or strpos(lower(title), lower(${given(document)})) > 0)`)
  }
  if (from !== undefined) conditions.push(`at >= ${given(from)}::date::timestamp at time zone 'Europe/Paris'`)
  if (to !== undefined) conditions.push(`at < (${given(to)}::date + 1)::timestamp at time zone 'Europe/Paris'`)
  if (before !== undefined) conditions.push(`sequence < ${given(before)}`)
  const { rows } = await database.query<JournalEntry>(
    `select sequence, at, kind, actor_name as actor, collection, document_id as "documentId", title, detail
     from journal.entries where ${conditions.join(' and ')} order by sequence desc limit ${given(limit)}`,
    values,
  )
  return rows
}
