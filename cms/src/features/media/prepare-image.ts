import type { Focus } from '@mecaformation/domain/media/crop-around'
import sharp, { type Sharp } from 'sharp'
import { cropNames, makeCrops, type StoredCrop } from './picture-crops.ts'
import { makeVariants, type StoredImage, variantNames } from './picture-variants.ts'
import { hashOf } from './store-files.ts'
import { svgSize } from './svg-size.ts'

const imageTypes = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
} as const
export type ImageType = keyof typeof imageTypes

export function isImageType(type: unknown): type is ImageType {
  return typeof type === 'string' && Object.hasOwn(imageTypes, type)
}

export type PreparedImage =
  | { ok: true; original: StoredImage; variants: StoredImage[]; crops: StoredCrop[] }
  | { ok: false; cause: unknown }

/**
 * The files to keep of an uploaded image. A picture is turned upright and loses what the camera wrote
 * into it (place, date, serial number); a drawing stays as it is.
 */
export async function prepareImage(bytes: Buffer, type: ImageType, focus: Focus): Promise<PreparedImage> {
  if (type === 'image/svg+xml') return prepareDrawing(bytes)
  try {
    return await preparePicture(bytes, type, focus)
  } catch (cause) {
    return { ok: false, cause }
  }
}

async function prepareDrawing(bytes: Buffer): Promise<PreparedImage> {
  const size = svgSize(bytes.toString('utf8'))
  if (size === null) return { ok: false, cause: new Error('the drawing has no size') }
  const name = `${await hashOf(bytes)}-${size.width}.svg`
  return { ok: true, original: { name, content: bytes, ...size }, variants: [], crops: [] }
}

async function preparePicture(
  bytes: Buffer,
  type: Exclude<ImageType, 'image/svg+xml'>,
  focus: Focus,
): Promise<PreparedImage> {
  const upright = sharp(bytes, { failOn: 'error' }).rotate()
  const { data, info } = await encode(upright, type).toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const original = { name: `${await hashOf(data)}-${width}.${imageTypes[type]}`, content: data, width, height }
  const filename = original.name
  const variants = await makeVariants(data, variantNames({ filename, width }))
  const crops = await makeCrops(data, cropNames({ filename, width, height }, focus))
  return { ok: true, original, variants, crops }
}

function encode(picture: Sharp, type: Exclude<ImageType, 'image/svg+xml'>): Sharp {
  switch (type) {
    case 'image/png':
      return picture.png()
    case 'image/jpeg':
      return picture.jpeg({ quality: 90 })
    case 'image/webp':
      return picture.webp({ quality: 90 })
    case 'image/avif':
      return picture.avif({ quality: 70 })
  }
}
