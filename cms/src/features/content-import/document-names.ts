import type { Payload } from 'payload'
import { type ImportedCollection, importedCollections } from './references.ts'

export interface NamesById {
  /** The name that content files give a document; `null` when it has none yet, or is not there. */
  nameOf: (collection: ImportedCollection, id: string) => string | null
}

interface Named {
  id: string
  slug?: string | null
  courseSlug?: string | null
  originalName?: string | null
  filename?: string | null
}

/** The names of all documents: ids and names are all that is kept of them. */
export async function documentNames(payload: Payload): Promise<NamesById> {
  const names = new Map<ImportedCollection, Map<string, string>>()
  for (const collection of importedCollections) {
    const found = await payload.find({
      collection,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      showHiddenFields: true,
      sort: 'id',
      select: { slug: true, courseSlug: true, originalName: true, filename: true },
    })
    const own = new Map<string, string>()
    const taken = new Set<string>()
    for (const document of found.docs as Named[]) {
      const name = collection === 'media' ? fileNameOf(document, taken) : nameOf(document)
      if (name !== null) own.set(document.id, name)
      if (name !== null) taken.add(name)
    }
    names.set(collection, own)
  }
  return { nameOf: (collection, id) => names.get(collection)?.get(id) ?? null }
}

function nameOf({ slug, courseSlug }: Named): string | null {
  if (typeof slug !== 'string' || slug === '') return null
  return typeof courseSlug === 'string' ? `${courseSlug}/${slug}` : slug
}

/** As it was called when it was uploaded; two files of one name are told apart by what they hold. */
function fileNameOf({ originalName, filename }: Named, taken: ReadonlySet<string>): string | null {
  if (typeof filename !== 'string') return null
  if (typeof originalName !== 'string') return filename
  return taken.has(originalName) ? `${filename.slice(0, 8)}-${originalName}` : originalName
}
