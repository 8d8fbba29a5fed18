import type { PreviewTarget } from '@mecaformation/contracts/previews/preview-request'
import { releaseItems, storedDraft } from '@mecaformation/contracts/publication/draft'
import { addressAt, anchorOf, isAnchored, isRouted, placeFor } from '@mecaformation/domain/addresses/address-of'
import type { Pool } from 'pg'
import type { Change } from '../../src/data/snapshot.ts'

interface Wanted {
  changes: Change[]
  /** Where the preview begins. */
  start: string
}

/** What publishing the target would change, and its own page; `null` when there is no such document or release. */
export async function wantedChanges(pool: Pool, target: PreviewTarget): Promise<Wanted | null> {
  if (target.kind === 'release') return ofRelease(pool, target.id)
  const wanted = await ofDocument(pool, target)
  if (wanted === null || target.seenBy !== 'student') return wanted
  return { ...wanted, changes: wanted.changes.map(openToStudents) }
}

/** Who is enrolled reads a reserved lesson as everybody reads a free one. */
function openToStudents({ id, document }: Change): Change {
  const isLesson = document?.collection === 'lessons'
  return { id, document: isLesson ? { ...document, access: 'libre' } : document }
}

/** A document without unpublished changes is shown as the site has it. */
async function ofDocument(pool: Pool, { collection, id }: Reference): Promise<Wanted | null> {
  const { rows } = await pool.query<{ data: unknown; slug: string | null }>(
    `select drafts.data, documents.slug
     from (select $1::text as collection, $2::text as id) as wanted
     left join publication.drafts using (collection, id)
     left join publication.documents on documents.collection = wanted.collection and documents.id = wanted.id
       and documents.state = 'published'
     where drafts.id is not null or documents.id is not null`,
    [collection, id],
  )
  const [row] = rows
  if (row === undefined) return null
  const draft = row.data === null ? null : (storedDraft.safeParse({ collection, id, data: row.data }).data ?? null)
  // A draft that an older version of the software wrote is written anew when its preview is next opened.
  const changes = draft ? [{ id, document: draft.data }] : []
  return { changes, start: pageOf(collection, draft === null ? row.slug : placeFor(draft.data)) }
}

/** The page on which a document is seen. */
function pageOf(collection: string, place: string | null): string {
  if (place !== null && isRouted(collection)) return addressAt(collection, place)
  if (place === null || !isAnchored(collection)) return '/'
  const [page = '/', anchor = ''] = anchorOf({ collection, slug: place }).split('#')
  // Of many words the page shows the names alone: it is asked for this one.
  return collection === 'glossary' ? `${page}?${new URLSearchParams({ mot: anchor })}` : page
}

async function ofRelease(pool: Pool, id: string): Promise<Wanted | null> {
  const { rows } = await pool.query<{ items: unknown }>('select items from publication.releases where id = $1', [id])
  if (rows[0] === undefined) return null
  const items = releaseItems.parse(rows[0].items)
  const drafts = await draftsOf(
    pool,
    items.filter(({ action }) => action === 'publish'),
  )
  const removed = items.filter(({ action }) => action !== 'publish').map((item) => ({ id: item.id, document: null }))
  return { changes: [...drafts, ...removed], start: '/' }
}

interface Reference {
  collection: string
  id: string
}

async function draftsOf(pool: Pool, references: readonly Reference[]): Promise<Change[]> {
  const { rows } = await pool.query(
    `select collection, id, data from publication.drafts
     where (collection, id) in (select * from unnest($1::text[], $2::text[]))`,
    [references.map(({ collection }) => collection), references.map(({ id }) => id)],
  )
  return rows.flatMap((row) => {
    const draft = storedDraft.safeParse(row).data
    return draft === undefined ? [] : [{ id: draft.id, document: draft.data }]
  })
}
