import type { BulkCollection } from '@mecaformation/contracts/bulk-import/report'
import { slugFrom } from '@mecaformation/domain/addresses/slug'
import type { PayloadRequest } from 'payload'
import type { FieldValues } from '../../content-import/api.ts'

/** A document that is there already, with its latest text, published or not. */
export interface Existing {
  id: string
  updatedAt: string
  values: FieldValues
  isPublished: boolean
  /** Whether its latest text waits to be published. */
  isDraft: boolean
}

interface Wanted {
  name: string
  title: string
}

interface Found extends Record<string, unknown> {
  id: string
  slug?: string | null
  title?: string | null
  updatedAt: string
  _status?: string | null
}

const askedAtOnce = 250

/** The documents that lines speak of, by name: those of this address, and drafts without one whose title makes it. */
export async function findExisting(
  req: PayloadRequest,
  collection: BulkCollection,
  wanted: readonly Wanted[],
): Promise<Map<string, Existing>> {
  const found = new Map<string, Existing>()
  for (let start = 0; start < wanted.length; start += askedAtOnce) {
    const asked = wanted.slice(start, start + askedAtOnce)
    const names = new Set(asked.map(({ name }) => name))
    const titles = asked.map(({ title }) => title).filter((title) => title !== '')
    const where = { or: [{ slug: { in: [...names] } }, { title: { in: titles } }] }
    const common = { collection, depth: 0, pagination: false, overrideAccess: false, user: req.user, req } as const
    const { docs } = await req.payload.find({ ...common, where, draft: true })
    const ids = docs.map(({ id }) => id)
    const online = await req.payload.find({
      ...common,
      where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
      select: { slug: true },
    })
    const published = new Set(online.docs.map(({ id }) => id))
    for (const document of docs as unknown as Found[]) {
      const name = document.slug ?? slugFrom(document.title ?? '')
      if (!names.has(name) || (found.has(name) && document.slug !== name)) continue
      found.set(name, {
        id: document.id,
        updatedAt: document.updatedAt,
        values: document,
        isPublished: published.has(document.id),
        isDraft: document._status !== 'published',
      })
    }
  }
  return found
}

/** Of these ids, those that documents have already. */
export async function takenIds(req: PayloadRequest, collection: BulkCollection, ids: readonly string[]) {
  const taken = new Set<string>()
  for (let start = 0; start < ids.length; start += askedAtOnce) {
    const where = { id: { in: ids.slice(start, start + askedAtOnce) } }
    const select = { slug: true } as const
    const { docs } = await req.payload.find({ collection, where, select, depth: 0, pagination: false, req })
    for (const { id } of docs) taken.add(id)
  }
  return taken
}
