import type { Payload } from 'payload'
import type { ContentFile } from './list-files.ts'
import { slugOf } from './read-file.ts'
import { type ImportedCollection, idOf, importedCollections, keyOf, type Resolve, type Target } from './references.ts'

/** What the database already has for a content file. */
export interface Present {
  id: string
  importHash: string | null
  isPublished: boolean
}

interface Found {
  id: string
  slug?: string | null
  courseSlug?: string | null
  importHash?: string | null
  _status?: 'draft' | 'published' | null
}

/** How many files are looked for at once. */
const askedAtOnce = 500

/**
 * The documents that earlier imports, or people, made for these files: those of the same slug, and
 * those that the import made before somebody changed their slug.
 */
export async function presentDocuments(payload: Payload, files: readonly ContentFile[]): Promise<Map<string, Present>> {
  const present = new Map<string, Present>()
  for (const collection of importedCollections) {
    const own = files.filter((file) => file.collection === collection)
    const names = new Set(own.map(({ name }) => name))
    for (let start = 0; start < own.length; start += askedAtOnce) {
      const asked = own.slice(start, start + askedAtOnce)
      const found = await find(payload, collection, asked)
      const byName = new Map(found.map((document) => [nameOf(document), document]))
      const byId = new Map(found.map((document) => [document.id, document]))
      for (const file of asked) {
        const made = byId.get(idOf(file))
        const known = byName.get(file.name) ?? (made !== undefined && !names.has(nameOf(made)) ? made : undefined)
        if (known !== undefined) present.set(keyOf(file), toPresent(known))
      }
    }
  }
  return present
}

/** Where each file's document is, or will be. */
export function resolveAmong(present: ReadonlyMap<string, Present>): Resolve {
  return (target: Target) => present.get(keyOf(target))?.id ?? idOf(target)
}

function nameOf({ slug, courseSlug }: Found): string {
  return typeof courseSlug === 'string' ? `${courseSlug}/${slug ?? ''}` : (slug ?? '')
}

async function find(payload: Payload, collection: ImportedCollection, files: readonly ContentFile[]): Promise<Found[]> {
  const common = { depth: 0, pagination: false, overrideAccess: true } as const
  const byId = { id: { in: files.map(idOf) } }
  if (collection === 'media') {
    return (await payload.find({ ...common, collection, where: byId, select: { importHash: true } })).docs
  }
  const select = { slug: true, courseSlug: true, importHash: true, _status: true } as const
  const where = { or: [byId, { slug: { in: files.map(slugOf) } }] }
  return (await payload.find({ ...common, collection, where, select, draft: false })).docs
}

function toPresent({ id, importHash, _status }: Found): Present {
  return { id, importHash: importHash ?? null, isPublished: _status !== 'draft' }
}
