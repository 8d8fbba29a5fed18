import { type ProgressOfItem, type ReleaseProgress, releaseItem } from '@mecaformation/contracts/publication/release'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { notOnSite } from '../references/api.ts'
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
    missing: published ? [] : await missingFrom(req, items),
  }
}

/** What readers of the release would look for in vain. Media are on the site as soon as they are stored. */
async function missingFrom(req: PayloadRequest, items: readonly ProgressOfItem[]): Promise<ReleaseProgress['missing']> {
  const shown = items.filter(({ action }) => action === 'publish')
  const places = z.array(releaseItem.pick({ collection: true, id: true }).nullable().catch(null))
  const missing: ReleaseProgress['missing'] = []
  for (const place of places.parse(await notOnSite(req, shown))) {
    const document = place && (await latestOf(req, place))
    if (document) missing.push({ ...place, title: document.title ?? '' })
  }
  return missing
}

const keyOf = ({ collection, id }: { collection: string; id: string }) => `${collection}/${id}`

async function progressOf(
  req: PayloadRequest,
  item: Place & { title?: string },
  publication: ProgressOfItem['publication'],
): Promise<ProgressOfItem> {
  const { collection, id, action } = item
  const latest = await latestOf(req, item)
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

/** A document as its author last saved it, or `null` when it was deleted. */
async function latestOf({ payload }: PayloadRequest, { collection, id }: Pick<Place, 'collection' | 'id'>) {
  return payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: true,
    select: { title: true, _status: true },
  })
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
