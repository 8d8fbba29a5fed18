import type { Reference } from '@mecaformation/contracts/writing/references'
import { foldAccents } from '@mecaformation/domain/search/fold-accents'
import type { BasePayload } from 'payload'

/** As many of each as one reads at a glance. */
const shown = 6
const marked = 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ’'
const plain = "aaaaaaceeeeiiiinooooouuuuyy'"

/** What `foldAccents` makes of a column, for French letters. */
const folded = (column: string) =>
  `replace(replace(translate(lower(${column}), '${marked}', '${plain.replace("'", "''")}'), 'œ', 'oe'), 'æ', 'ae')`

const terms = `
  select 'term' as kind, id::text, title,
    case when word = $1 then 0 when starts_with(word, $1) then 1 when starts_with($1, word) then 2 else 3 end as rank
  from (select id, title, ${folded('title')} as word, ${folded("coalesce(other_names, '')")} as others from glossary) as g
  where title <> '' and (strpos(word, $1) > 0 or strpos(others, $1) > 0 or (length(word) > 2 and starts_with($1, word)))
  order by rank, length(title), title limit ${shown}`

const codes = `
  select 'code' as kind, id::text, concat_ws(' · ', code, nullif(title, '')) as title,
    case when starts_with(lower(code), $1) then 1 else 3 end as rank
  from diagnostic_codes
  where code <> '' and (strpos(lower(code), $1) > 0 or strpos(${folded("coalesce(title, '')")}, $1) > 0)
  order by rank, code limit ${shown}`

/** Words and codes that hold these letters, whatever their accents and case; those that begin with them first. */
export async function findReferences(pool: BasePayload['db']['pool'], typed: string): Promise<Reference[]> {
  const { rows } = await pool.query<Reference>(
    `select kind, id, title from ((${terms}) union all (${codes})) as found order by rank, kind desc, title`,
    [foldAccents(typed)],
  )
  return rows
}
