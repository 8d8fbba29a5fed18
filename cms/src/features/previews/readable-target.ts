import type { PreviewTarget } from '@mecaformation/contracts/previews/preview-request'
import { type WrittenCollection, writtenCollections } from '@mecaformation/contracts/publication/documents'
import { APIError, type PayloadRequest } from 'payload'
import { refreshDraft } from './draft/draft-store.ts'
import { messages } from './messages.fr.ts'
import { studentView } from './preview-address.ts'

/** What the address names, once it is sure that whoever asks may read it. */
export async function readableTarget(req: PayloadRequest): Promise<PreviewTarget> {
  if (req.user?.collection !== 'users') throw new APIError(messages.staffOnly, 401, null, true)
  const { collection, id } = { collection: '', id: '', ...req.routeParams } as Record<string, string>
  const unknown = () => new APIError(messages.unknownDocument, 404, null, true)
  if (id === undefined || id === '') throw unknown()
  if (collection === 'releases') {
    const asked = { collection, id, depth: 0, disableErrors: true, overrideAccess: false, req } as const
    if ((await req.payload.findByID(asked)) === null) throw unknown()
    return { kind: 'release', id }
  }
  const drafted = writtenCollections.find((known) => known === collection)
  if (drafted === undefined) throw unknown()
  await refreshReadable(req, drafted, id, unknown)
  const isStudents = req.searchParams?.get(studentView.name) === studentView.value
  return { kind: 'document', collection: drafted, id, ...(isStudents ? { seenBy: 'student' } : {}) }
}

async function refreshReadable(
  req: PayloadRequest,
  collection: WrittenCollection,
  id: string,
  unknown: () => APIError,
) {
  const latest = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
  })
  if (latest === null) throw unknown()
  await refreshDraft(req, collection, { ...latest })
}
