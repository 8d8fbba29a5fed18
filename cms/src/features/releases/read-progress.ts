import { type ProgressOfItem, type ReleaseProgress, releaseItem } from '@mecaformation/contracts/publication/release'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { itemsOf } from './items-of.ts'
import { mayPublishReleases } from './release-access.ts'

type Place = z.infer<typeof releaseItem>

const publishedContents = z.array(releaseItem.extend({ title: z.string() }))

/** How far a release has come, for somebody of the staff; null when there is none of that id. */
export async function readProgress(req: PayloadRequest, id: string): Promise<ReleaseProgress | null> {
  const release = await req.payload.findByID({
    collection: 'releases',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    showHiddenFields: true,
    user: req.user,
    req,
  })
  if (release === null) return null
  const published = release.state === 'published'
  const lines: (Place | null)[] = published ? publishedContents.parse(release.contents) : itemsOf(release)
  const publications = published ? await publicationsOf(req, id) : new Map<string, ProgressOfItem['publication']>()
  const items: ProgressOfItem[] = []
  for (const line of lines) {
    if (line !== null) items.push(await progressOf(req, line, publications.get(keyOf(line)) ?? null))
  }
  return {
    state: release.state,
    mayPublish: mayPublishReleases({ req }) === true,
    publishedAt: release.publishedAt ?? null,
    publishedBy: release.publishedBy ?? null,
    lostItems: lines.length - items.length,
    items,
  }
}

const keyOf = ({ collection, id }: { collection: string; id: string }) => `${collection}/${id}`

async function progressOf(
  req: PayloadRequest,
  item: Place & { title?: string },
  publication: ProgressOfItem['publication'],
): Promise<ProgressOfItem> {
  const { collection, id, action } = item
  const latest = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: true,
    select: { title: true, _status: true },
  })
  const { rows } = await req.payload.db.drizzle.execute(
    sql`select from publication.documents where collection = ${collection} and id = ${id} and state = 'published'`,
  )
  return {
    collection,
    id,
    action,
    title: item.title ?? latest?.title ?? '',
    online: rows.length > 0,
    changed: latest?._status === 'draft',
    publication,
  }
}

async function publicationsOf(
  req: PayloadRequest,
  releaseId: string,
): Promise<Map<string, ProgressOfItem['publication']>> {
  const { rows } = await req.payload.db.drizzle.execute(sql`
    select collection, document_id as id, state, reason, searchable_at is not null as searchable
    from publication.outbox where release_id = ${releaseId} order by sequence`)
  return new Map(
    rows.map((row) => [keyOf({ collection: String(row.collection), id: String(row.id) }), publicationOf(row)]),
  )
}

function publicationOf({ state, reason, searchable }: Record<string, unknown>): ProgressOfItem['publication'] {
  if (state === 'live') return { state, searchable: searchable === true }
  if (state === 'failed') return { state, reason: String(reason) }
  return { state: 'queued' }
}
