import type { Publication, PublicationFilter } from '@mecaformation/contracts/publication/publications'
import { failureKind } from '@mecaformation/domain/publication/failure-kind'
import type { Database } from '../../../platform/database.ts'

const pageSize = 50
const shownAddresses = 5

interface Row
  extends Pick<
    Publication,
    'collection' | 'title' | 'removed' | 'cause' | 'author' | 'pages' | 'addresses' | 'faults'
  > {
  sequence: string
  document_id: string
  queued_at: Date
  live: number | null
  complete: number | null
  searchable: number | null
  state: string
  reason: string | null
}

const milliseconds = (moment: string) => `(extract(epoch from o.${moment} - o.queued_at) * 1000)::float8`

/** One page of all publications, newest first; `older` is where the next one begins. */
export async function listPublications(
  database: Database,
  filter: PublicationFilter,
): Promise<{ publications: Publication[]; older: number | null }> {
  const { condition, values } = conditionOf(filter)
  const { rows } = await database.query<Row>(
    `select o.sequence, o.collection, o.document_id, o.title, o.operation = 'remove' as removed, o.cause, o.state,
       case when o.author is null then null else coalesce(u.name, '') end as author, o.queued_at,
       ${milliseconds('live_at')} as live, ${milliseconds('complete_at')} as complete,
       ${milliseconds('searchable_at')} as searchable, o.pages, o.addresses[1:${shownAddresses}] as addresses,
       jsonb_array_length(o.faults) as faults, o.reason
     from (select * from publication.outbox ${condition} order by sequence desc limit ${pageSize + 1}) as o
     left join users u on u.id::text = o.author
     order by o.sequence desc`,
    values,
  )
  const publications = rows.slice(0, pageSize).map(publicationOf)
  const last = publications.at(-1)
  return { publications, older: rows.length > pageSize && last !== undefined ? last.sequence : null }
}

const conditionOfState = {
  waiting: "state in ('queued', 'claimed')",
  live: "state = 'live'",
  failed: "state = 'failed'",
}

/** Only what is asked for, so that the database plans each question for itself. */
function conditionOf({ state, collection, author, before }: PublicationFilter): {
  condition: string
  values: unknown[]
} {
  const values: unknown[] = []
  const given = (value: unknown) => `$${values.push(value)}`
  const conditions: string[] = []
  if (before !== undefined) conditions.push(`sequence < ${given(before)}`)
  if (state !== undefined) conditions.push(conditionOfState[state])
  if (collection !== undefined) conditions.push(`collection = ${given(collection)}`)
  if (author === 'software') conditions.push('author is null')
  else if (author !== undefined) conditions.push(`author = ${given(author)}`)
  return { condition: conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`, values }
}

function publicationOf({
  sequence,
  document_id,
  queued_at,
  state,
  live,
  complete,
  searchable,
  reason,
  ...row
}: Row): Publication {
  return {
    ...row,
    sequence: Number(sequence),
    documentId: document_id,
    queuedAt: queued_at.toISOString(),
    delays: state === 'live' && live !== null ? { live, complete, searchable } : null,
    failure: state === 'failed' ? { kind: failureKind(reason ?? ''), reason: reason ?? '' } : null,
  }
}
