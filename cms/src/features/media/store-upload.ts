import { resolve } from 'node:path'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { mediaAddress } from './media-address.ts'
import { messages } from './messages.fr.ts'
import { isImageType, prepareImage } from './prepare-image.ts'
import { readFilm } from './read-film.ts'
import { refuse } from './refuse.ts'
import { hashOf, type StoredFile, storeFiles } from './store-files.ts'
import { noteTwin } from './twin.ts'
import { typeOfFile } from './type-of-file.ts'

const maxPixels = 64_000_000

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
}

/**
 * Keeps an uploaded file in our own store, before the row that names it is committed. Payload's local
 * storage is not used: it takes files away while published pages still show them.
 */
export const storeUpload: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { file } = req
  if (!file) return data
  const { original, variants, ...kept } = await keptOf(req, file, data)
  await refuseDuplicate(req, original.name, originalDoc?.id)
  await storeFiles(resolve(liveLayout(env.DATA_DIR).media), [original, ...variants])
  return {
    ...data,
    ...kept,
    originalName: file.name,
    filename: original.name,
    filesize: typeof original.content === 'string' ? file.size : original.content.byteLength,
    variants: variants.map(({ name, width, height }) => ({ url: mediaAddress(name), width, height })),
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
      return { mimeType: type.mimeType, original, width: null, height: null, duration: null, variants: [] }
    }
    case undefined:
      return refuse(req, messages.refusals.unknownType)
  }
}

async function keptPicture(req: PayloadRequest, file: UploadedFile, data: Record<string, unknown>): Promise<Kept> {
  const { mimeType, width, height } = data
  if (Number(width) * Number(height) > maxPixels) refuse(req, messages.refusals.tooManyPixels)
  if (!isImageType(mimeType)) return refuse(req, messages.refusals.unreadable)
  const image = await prepareImage(file.data, mimeType)
  if (image.ok) {
    const { original, variants } = image
    return { mimeType, original, width: original.width, height: original.height, duration: null, variants }
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
  return { mimeType, original: { name, content }, width, height, duration, variants: [] }
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
