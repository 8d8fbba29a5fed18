import { resolve } from 'node:path'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { mediaAddress } from './media-address.ts'
import { mediaTypes } from './media-types.ts'
import { messages } from './messages.fr.ts'
import { cropRow, focusOf, type StoredCrop } from './picture-crops.ts'
import { isImageType, prepareImage } from './prepare-image.ts'
import { readFilm } from './read-film.ts'
import { recropped } from './recrop.ts'
import { refuse } from './refuse.ts'
import { hashOf, renewFiles, type StoredFile, storeFiles } from './store-files.ts'
import { storedNames } from './stored-names.ts'
import { noteTwin } from './twin.ts'
import { typeOfFile } from './type-of-file.ts'

type UploadedFile = NonNullable<PayloadRequest['file']>

/** What is kept of an upload: its files, the first of which is the medium itself, and what they are. */
interface Kept {
  mimeType: string
  original: StoredFile
  width: number | null
  height: number | null
  /** Seconds. */
  duration: number | null
  variants: (StoredFile & { width: number; height: number })[]
  crops: StoredCrop[]
}

/**
 * Keeps an uploaded file in our own store, before the row that names it is committed. Payload's local
 * storage is not used: it takes files away while published pages still show them.
 */
export const storeUpload: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { file } = req
  if (!file) return recropped({ data, original: originalDoc })
  const { original, variants, crops, ...kept } = await keptOf(req, file, { ...originalDoc, ...data })
  refuseOtherKind(req, { from: originalDoc?.mimeType, to: kept.mimeType })
  await refuseDuplicate(req, original.name, originalDoc?.id)
  const folder = resolve(liveLayout(env.DATA_DIR).media)
  await storeFiles(folder, [original, ...variants, ...crops])
  await renewFiles(folder, storedNames(originalDoc))
  return {
    ...data,
    ...kept,
    originalName: file.name,
    filename: original.name,
    filesize: typeof original.content === 'string' ? file.size : original.content.byteLength,
    variants: variants.map(({ name, width, height }) => ({ url: mediaAddress(name), width, height })),
    crops: crops.map(cropRow),
  }
}

async function keptOf(req: PayloadRequest, file: UploadedFile, data: Record<string, unknown>): Promise<Kept> {
  const type = typeOfFile(file)
  switch (type?.kind) {
    case 'picture':
      return keptPicture(req, file, data)
    case 'film':
      return keptFilm(req, file)
    case 'captions':
    case 'document': {
      const ending = type.kind === 'captions' ? 'vtt' : 'pdf'
      const original = { name: `${await hashOf(file.data)}.${ending}`, content: file.data }
      return { mimeType: type.mimeType, original, width: null, height: null, duration: null, variants: [], crops: [] }
    }
    case undefined:
      return refuse(req, messages.refusals.unknownType)
  }
}

async function keptPicture(req: PayloadRequest, file: UploadedFile, data: Record<string, unknown>): Promise<Kept> {
  const { mimeType } = data
  if (!isImageType(mimeType)) return refuse(req, messages.refusals.unreadable)
  const image = await prepareImage(file.data, mimeType, focusOf(data))
  if (image.ok) {
    const { original, variants, crops } = image
    return { mimeType, original, width: original.width, height: original.height, duration: null, variants, crops }
  }
  req.payload.logger.info({ err: image.cause, msg: 'an image was refused' })
  return refuse(req, messages.refusals.unreadable)
}

async function keptFilm(req: PayloadRequest, file: UploadedFile): Promise<Kept> {
  const content = file.tempFilePath || file.data
  const reading = await readFilm(content)
  if (!reading.ok) {
    req.payload.logger.info({ err: reading.cause, reason: reading.reason, msg: 'a film was refused' })
    return refuse(req, messages.refusals.film[reading.reason])
  }
  const { mimeType, duration, width, height } = reading.film
  const name = `${await hashOf(content)}.${mimeType === 'video/webm' ? 'webm' : 'mp4'}`
  return { mimeType, original: { name, content }, width, height, duration, variants: [], crops: [] }
}

/** Pages that show a picture could not show a film in its place. */
function refuseOtherKind(req: PayloadRequest, { from, to }: { from: unknown; to: string }): void {
  const before = Object.values(mediaTypes).find(({ mimeType }) => mimeType === from)?.kind
  const after = Object.values(mediaTypes).find(({ mimeType }) => mimeType === to)?.kind
  if (before !== undefined && before !== after) refuse(req, messages.refusals.otherKind[before])
}

async function refuseDuplicate(req: PayloadRequest, filename: string, ownId: unknown): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { filename: { equals: filename } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  const [twin] = docs
  if (twin === undefined || twin.id === ownId) return
  noteTwin(req, twin)
  refuse(req, messages.refusals.duplicate(twin.alt))
}
