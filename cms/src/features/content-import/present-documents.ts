import type { Payload } from 'payload'
import { type ImportedCollection, idOf, importedCollections, keyOf, type Resolve, type Target } from './references.ts'
import type { Source } from './source.ts'

/** What the database already has for a content file. */
export interface Present {
  id: string
  importHash: string | null
  isPublished: boolean
}

interface Found {
  id: string
  slug?: string | null
  importHash?: string | null
  _status?: 'draft' | 'published' | null
}

/**
 * The documents that earlier imports, or people, made for these files: those of the same slug, and
 * those that the import made before somebody changed their slug.
 */
export async function presentDocuments(payload: Payload, sources: readonly Source[]): Promise<Map<string, Present>> {
  const present = new Map<string, Present>()
  for (const collection of importedCollections) {
    const own = sources.filter((source) => source.collection === collection)
    if (own.length === 0) continue
    const found = await find(payload, collection, own)
    const names = new Set(own.map(({ name }) => name))
    for (const source of own) {
      const known =
        found.find(({ slug }) => slug === source.name) ??
        found.find(({ id, slug }) => id === idOf(source) && !names.has(slug ?? ''))
      if (known !== undefined) present.set(keyOf(source), toPresent(known))
    }
  }
  return present
}

/** Where each file's document is, or will be. */
export function resolveAmong(present: ReadonlyMap<string, Present>): Resolve {
  return (target: Target) => present.get(keyOf(target))?.id ?? idOf(target)
}

async function find(payload: Payload, collection: ImportedCollection, sources: readonly Source[]): Promise<Found[]> {
  const common = { depth: 0, pagination: false, overrideAccess: true } as const
  const byId = { id: { in: sources.map(idOf) } }
  if (collection === 'media') {
    return (await payload.find({ ...common, collection, where: byId, select: { importHash: true } })).docs
  }
  const select = { slug: true, importHash: true, _status: true } as const
  const where = { or: [byId, { slug: { in: sources.map(({ name }) => name) } }] }
  return (await payload.find({ ...common, collection, where, select, draft: false })).docs
}

function toPresent({ id, importHash, _status }: Found): Present {
  return { id, importHash: importHash ?? null, isPublished: _status !== 'draft' }
}
