import { announcedUntil, dueState } from '@mecaformation/domain/due-reviews/due-reviews'
import type { Database } from '../../platform/database.ts'

/** What states facts: its forms ask when somebody looks at them again. */
const factual = [
  'articles',
  'diagnostic-codes',
  'schematics',
  'videos',
  'general-education',
  'glossary',
  'courses',
  'lessons',
  'exercises',
  'guides',
] as const

/** A published document whose review is due, or soon will be. */
export interface DueDocument {
  collection: string
  id: string
  title: string
  /** YYYY-MM-DD */
  reviewOn: string
  verifiedBy: string
  sources: number
  isOverdue: boolean
}

const tables = factual.map((collection) => {
  const table = collection.replaceAll('-', '_')
  const title = collection === 'diagnostic-codes' ? "concat_ws(' ', code, title)" : 'title'
  return `select '${collection}' as collection, id::text, ${title} as title, review_on, verified_by, sources
    from ${table} where _status = 'published' and review_on < $1::date + 1`
})

/** What is to be reviewed as of a day of Paris, the longest overdue first. */
export async function readDue(database: Database, today: string): Promise<DueDocument[]> {
  const { rows } = await database.query<Omit<DueDocument, 'isOverdue'>>(
    `select collection, id, coalesce(title, '') as title, coalesce(verified_by, '') as "verifiedBy",
      to_char(review_on at time zone 'UTC', 'YYYY-MM-DD') as "reviewOn",
      (select count(*)::int from regexp_split_to_table(coalesce(sources, ''), '\n') line where trim(line) <> '') as sources
    from (${tables.join(' union all ')}) due order by review_on, collection, title, id`,
    [announcedUntil(today)],
  )
  return rows.map((row) => ({ ...row, isOverdue: dueState(row.reviewOn, today) === 'overdue' }))
}
