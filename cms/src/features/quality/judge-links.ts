import { type PublishedCollection, publishedCollections } from '@mecaformation/contracts/publication/documents'
import type { QualityFinding } from '@mecaformation/contracts/quality/report'
import { alternativeFaults } from '@mecaformation/domain/quality/alternative-faults'
import { type JudgedLink, linkFaults } from '@mecaformation/domain/quality/link-faults'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { type Named, referencesIn } from '../references/api.ts'
import { type Judged, toFinding } from './judge.ts'

type Found = Record<string, unknown>

/** Documents that another one names, by collection and id; what is not there is gone. */
export type Library = ReadonlyMap<string, Found>

/** Reads what a document names, in the transaction of `req` if there is one: once for each collection. */
export async function readLibrary(req: PayloadRequest, { fields, values }: Judged): Promise<Library> {
  const ids = new Map<CollectionSlug, Set<string>>()
  for (const { collection, id } of referencesIn(fields, values)) {
    if (!isPublic(collection)) continue
    ids.set(collection, (ids.get(collection) ?? new Set()).add(id))
  }
  const library = new Map<string, Found>()
  for (const [collection, wanted] of ids) {
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: [...wanted] } },
      select: selections[collection] ?? { title: true, _status: true },
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
    for (const document of docs) library.set(`${collection}/${document.id}`, { ...document })
  }
  return library
}

const selections: Partial<Record<CollectionSlug, Record<string, true>>> = {
  media: { alt: true, originalName: true, mimeType: true },
  courses: { title: true, _status: true, level: true },
}

/** What leads nowhere, what readers cannot see yet, and pictures that say nothing to those who do not see them. */
export function judgeLinks({ fields, values }: Judged, library: Library): QualityFinding[] {
  return referencesIn(fields, values).flatMap((named) => {
    const { collection, id, path, block } = named
    if (!isPublic(collection)) return []
    const document = library.get(`${collection}/${id}`)
    return [
      ...linkFaults([linkOf(named, document)]).map((fault) => toFinding(fault, path, block)),
      ...pictureFaults(collection, document).map((fault) => toFinding(fault, path, block)),
    ]
  })
}

/** The level that a lesson has from its course. */
export function levelIn({ values }: Judged, library: Library): unknown {
  return typeof values.course === 'string' ? library.get(`courses/${values.course}`)?.level : undefined
}

function linkOf({ path }: Named, document: Found | undefined): JudgedLink {
  // Media have no drafts.
  const isPublished = document?._status === 'published' || document?._status === undefined
  const standing = isPublished ? 'published' : 'draft'
  return { path, standing: document === undefined ? 'gone' : standing, title: String(document?.title ?? '') }
}

function pictureFaults(collection: string, document: Found | undefined) {
  const isPicture = collection === 'media' && String(document?.mimeType).startsWith('image/')
  return isPicture ? alternativeFaults(String(document?.alt ?? ''), String(document?.originalName ?? '')) : []
}

function isPublic(collection: string): collection is Extract<PublishedCollection, CollectionSlug> {
  return publishedCollections.some((slug) => slug === collection)
}
