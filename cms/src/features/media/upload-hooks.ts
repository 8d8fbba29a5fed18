import { resolve } from 'node:path'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { env } from '../../env.ts'
import { maxUploadBytes } from './limits.ts'
import { mediaAddress } from './media-address.ts'
import { messages } from './messages.fr.ts'
import { type ImageType, imageTypes, type PreparedImage, prepareImage } from './prepare-image.ts'
import { storeFiles } from './store-files.ts'
import { svgRefusal } from './svg-refusal.ts'
import { svgSize } from './svg-size.ts'

const maxPixels = 64_000_000

/** Says in French what is wrong with a file, before Payload's own checks say it in English or not at all. */
export const refuseBadFile: CollectionBeforeOperationHook = ({ req }) => {
  const { file } = req
  if (!file) return
  if (file.data.byteLength > maxUploadBytes) refuse(req, messages.refusals.tooHeavy)
  if (!isDrawing(file)) {
    // Not every system knows the type of an AVIF; Payload then looks into the file.
    if (!isImageType(file.mimetype) && !/\.(?:png|jpe?g|webp|avif)$/i.test(file.name))
      refuse(req, messages.refusals.unreadable)
    return
  }
  const source = file.data.toString('utf8')
  const refusal = svgRefusal(source)
  if (refusal !== null) refuse(req, messages.refusals.svg[refusal])
  if (svgSize(source) === null) refuse(req, messages.refusals.sizeless)
}

function isDrawing({ mimetype, name }: { mimetype: string; name: string }): boolean {
  return /svg/i.test(mimetype) || /\.svgz?$/i.test(name)
}

/**
 * Keeps an uploaded image in our own store, before the row that names it is committed. Payload's local
 * storage is not used: it takes files away while published pages still show them.
 */
export const storeUpload: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { file } = req
  if (!file) return data
  if (Number(data.width) * Number(data.height) > maxPixels) refuse(req, messages.refusals.tooManyPixels)
  const { original, variants } = await prepared(req, file.data, data.mimeType)
  await refuseDuplicate(req, original.name, originalDoc?.id)
  await storeFiles(resolve(liveLayout(env.DATA_DIR).media), [original, ...variants])
  return {
    ...data,
    originalName: file.name,
    filename: original.name,
    filesize: original.bytes.byteLength,
    width: original.width,
    height: original.height,
    variants: variants.map(({ name, width, height }) => ({ url: mediaAddress(name), width, height })),
  }
}

async function prepared(
  req: PayloadRequest,
  bytes: Buffer,
  type: unknown,
): Promise<Extract<PreparedImage, { ok: true }>> {
  if (!isImageType(type)) return refuse(req, messages.refusals.unreadable)
  const image = await prepareImage(bytes, type)
  if (image.ok) return image
  req.payload.logger.info({ err: image.cause, msg: 'an image was refused' })
  return refuse(req, messages.refusals.unreadable)
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
  if (twin !== undefined && twin.id !== ownId) refuse(req, messages.refusals.duplicate(twin.alt))
}

function isImageType(type: unknown): type is ImageType {
  return typeof type === 'string' && Object.hasOwn(imageTypes, type)
}

function refuse(req: PayloadRequest, message: string): never {
  throw new ValidationError(
    { collection: 'media', errors: [{ path: 'file', label: messages.file, message }], req },
    req.t,
  )
}
