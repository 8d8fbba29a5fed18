import {
  type Count,
  type CoverageColumn,
  type CoveredSkill,
  coverageColumns,
} from '@mecaformation/domain/coverage/coverage'
import type { Database } from '../../platform/database.ts'

/** The collection behind each column. */
export const collectionOf: Record<CoverageColumn, string> = {
  objectives: 'courses',
  lessons: 'lessons',
  sheets: 'general-education',
  items: 'exercises',
  assessments: 'assessments',
  practice: 'practicals',
}

/**
 * What hangs on which skill, from the index of who names whom. An assessment hangs on the skills of its items: it
 * has none of its own.
 */
const hanging = `
  hanging as (
    select id as skill, user_collection as collection, user_id as id, max(user_title) as title,
      bool_or(version = 'published') as is_published
    from publication.uses
    where collection = 'skills'
      and user_collection in ('courses', 'lessons', 'general-education', 'exercises', 'practicals')
    group by 1, 2, 3
    union all
    select item.id, 'assessments', assessment.user_id, max(assessment.user_title),
      bool_or(assessment.version = 'published' and item.version = 'published')
    from publication.uses assessment
    join publication.uses item
      on item.user_collection = 'exercises' and item.user_id = assessment.id and item.collection = 'skills'
    where assessment.user_collection = 'assessments' and assessment.collection = 'exercises'
    group by 1, 3
  )`

type Row = Omit<CoveredSkill, 'counts'> & { counts: Record<string, Count> }

/** Every skill in the order of its framework, with how much of each kind hangs on it: one statement. */
export async function readCoverage(database: Database): Promise<CoveredSkill[]> {
  const { rows } = await database.query<Row>(`
    with ${hanging}, counted as (
      select skill, collection, count(*) filter (where is_published)::int as published,
        count(*) filter (where not is_published)::int as drafts
      from hanging group by 1, 2
    ), known as (
      -- Of a skill that was never published, the main row keeps what its first save said.
      select id, "order", true as is_published, framework, code, title from skills where _status = 'published'
      union all
      select parent_id, version_order, false, version_framework, version_code, version_title
      from _skills_v join skills on skills.id = parent_id
      where latest and skills._status <> 'published'
    )
    select known.id::text, coalesce(framework, '') as framework, coalesce(code, '') as code,
      coalesce(title, '') as title, is_published as "isPublished",
      coalesce(jsonb_object_agg(collection, jsonb_build_object('published', published, 'drafts', drafts))
        filter (where collection is not null), '{}') as counts
    from known left join counted on counted.skill = known.id::text
    group by known.id, "order", is_published, framework, code, title
    order by min("order") over (partition by framework), framework, "order", code, known.id`)
  return rows.map(({ counts, ...skill }) => ({ ...skill, counts: countsOf(counts) }))
}

function countsOf(found: Record<string, Count>): CoveredSkill['counts'] {
  const entries = coverageColumns.map((column) => [column, found[collectionOf[column]] ?? { published: 0, drafts: 0 }])
  return Object.fromEntries(entries) as CoveredSkill['counts']
}

/** A document that hangs on a skill. */
export interface Hanging {
  id: string
  title: string
  isPublished: boolean
}

/** The documents behind one cell, published ones first, by title. */
export async function readCell(
  database: Database,
  { skill, column }: { skill: string; column: CoverageColumn },
): Promise<Hanging[]> {
  const { rows } = await database.query<Hanging>(
    `with ${hanging}
    select id, title, is_published as "isPublished" from hanging
    where skill = $1 and collection = $2 order by is_published desc, title, id`,
    [skill, collectionOf[column]],
  )
  return rows
}
