import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Payload } from 'payload'
import { mediaTypes } from '../media/api.ts'
import type { NewDocument } from './create-documents.ts'
import { importContext } from './import-context.ts'
import type { ContentFile } from './list-files.ts'
import type { FieldValues } from './read-fields.ts'
import { slugOf } from './read-file.ts'

const asSystem = { context: importContext, depth: 0, overrideAccess: true } as const

interface SavingMedium {
  payload: Payload
  folder: string
  file: ContentFile
  id: string
  importHash: string
  isNew: boolean
  /** What its sidecar says. */
  data: FieldValues
}

/** Stores a file and what its sidecar says, new or changed. */
export async function saveMedium({ payload, folder, file, id, importHash, isNew, data: described }: SavingMedium) {
  const bytes = await readFile(join(folder, file.file))
  const mimetype = mediaTypes[extname(file.name)]?.mimeType ?? ''
  const upload = { name: file.name, mimetype, data: bytes, size: bytes.byteLength }
  const data = { ...described, importHash }
  if (isNew) await payload.create({ ...asSystem, collection: 'media', data: { id, ...data } as never, file: upload })
  else if (await isStored(payload, id, bytes)) await payload.update({ ...asSystem, collection: 'media', id, data })
  else await payload.update({ ...asSystem, collection: 'media', id, data, file: upload })
}

/**
 * Whether a file is what the library keeps under this id, whose name begins with its hash: one that was exported
 * was made ready for the site before, and each further time would cost a picture something.
 */
async function isStored(payload: Payload, id: string, bytes: Buffer): Promise<boolean> {
  const select = { filename: true } as const
  const { filename } = await payload.findByID({ collection: 'media', id, depth: 0, select, overrideAccess: true })
  const [hash = ''] = (filename ?? '').split('-')
  return hash !== '' && createHash('sha256').update(bytes).digest('hex').startsWith(hash)
}

interface Drafting {
  payload: Payload
  file: ContentFile
  id: string
}

/** Makes a document that says only what it is, so that others can refer to it before it is written. */
export async function createDraft({ payload, file, id }: Drafting) {
  if (file.collection === 'media') throw new RangeError('a file is not drafted')
  const slug = slugOf(file)
  const data = {
    id,
    title: slug,
    slug,
    ...(file.collection === 'diagnostic-codes' ? { code: slug.toUpperCase() } : {}),
  }
  await payload.create({ ...asSystem, collection: file.collection, draft: true, data: data as never })
}

/** Writes a document whole and publishes it. The form of the file is that of the collection: it was read by its fields. */
export async function publishDocument(payload: Payload, document: NewDocument & { isNew: boolean }) {
  const { collection, id, slug, importHash, isNew } = document
  const data = { ...document.data, slug, importHash, _status: 'published' as const }
  if (isNew) await payload.create({ ...asSystem, collection, draft: false, data: { id, ...data } as never })
  else await payload.update({ ...asSystem, collection, id, draft: false, data: data as never })
}
