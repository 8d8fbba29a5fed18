import { type Excerpt, excerptOf, foldedWords, namingPattern } from '@mecaformation/domain/rule-changes/folded-words'
import type { Database } from '../../platform/database.ts'

/** Shown at once; who finds more than these asks for something more precise. */
const mostFound = 500

/** A document that names what was looked for. */
export interface NamingDocument {
  collection: string
  id: string
  title: string
  isPublished: boolean
  isDraft: boolean
  /** Where its own text says it, and where one of its sources does. */
  inText: Excerpt | null
  inSource: Excerpt | null
  /** Skills and terms so named that it refers to. */
  through: string[]
}

export interface Found {
  total: number
  documents: NamingDocument[]
}

interface Row extends Pick<NamingDocument, 'collection' | 'id' | 'title' | 'isPublished' | 'isDraft' | 'through'> {
  text: string | null
  sources: string | null
  total: number
}

/**
 * Every document that says a name in its text or its sources, or refers to a skill or a term that is so named:
 * published ones first, by collection and title. What is not in the index of texts, such as files, is not found.
 */
export async function findNaming(database: Database, name: string): Promise<Found> {
  const folded = foldedWords(name)
  const pattern = namingPattern(name)
  if (pattern === null) return { total: 0, documents: [] }
  const { rows } = await database.query<Row>(
    `with named as (
      select collection, id, max(title) as title from trust.texts
      where collection in ('skills', 'glossary') and strpos(names, $1) > 0 group by 1, 2
    ), hits as (
      select collection, id, version, title, true as says, null::text as through
      from trust.texts where strpos(folded, $1) > 0
      union all
      select uses.user_collection, uses.user_id, uses.version, uses.user_title, false, named.title
      from publication.uses join named on named.collection = uses.collection and named.id = uses.id
    ), documents as (
      select collection, id, max(title) as title, bool_or(version = 'published') as is_published,
        bool_or(version = 'draft') as is_draft, max(version) filter (where says) as said_in,
        coalesce(array_agg(distinct through) filter (where through is not null), '{}') as through
      from hits group by 1, 2
    ), listed as (
      select *, count(*) over ()::int as total from documents
      order by is_published desc, collection, title, id limit ${mostFound}
    )
    -- Texts are read of what is shown alone.
    select listed.collection, listed.id, listed.title, is_published as "isPublished", is_draft as "isDraft", through,
      total, said.text, said.sources
    from listed left join trust.texts said
      on said.collection = listed.collection and said.id = listed.id and said.version = said_in
    order by is_published desc, listed.collection, listed.title, listed.id`,
    [folded],
  )
  return {
    total: rows[0]?.total ?? 0,
    documents: rows.map(({ text, sources, total: _, ...document }) => ({
      ...document,
      inText: text === null ? null : excerptOf(text, pattern),
      inSource: sources === null ? null : excerptOf(sources, pattern),
    })),
  }
}

const mostSuggested = 150

/** What may be picked: frameworks, skills, terms, and the sources that are cited most. */
export async function readSuggestions(database: Database): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(
    `select framework as name from skills where framework is not null group by framework
    union
    select concat_ws(' ', code, title) from skills where _status = 'published'
    union
    (select title from glossary where _status = 'published' order by title limit ${mostSuggested})
    union
    (select trim(line) from trust.texts, regexp_split_to_table(sources, '\n') as line
      where version = 'published' and trim(line) <> ''
      group by trim(line) order by count(*) desc, trim(line) limit ${mostSuggested})
    order by name`,
  )
  return rows.map(({ name }) => name)
}
