import sharp, { type Sharp } from 'sharp'
import { hashOf, type StoredFile } from './store-files.ts'
import { svgSize } from './svg-size.ts'

/** Widths of the copies that pages offer; a picture is never made wider than it is. */
const variantWidths = [480, 960, 1600] as const

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

interface StoredImage extends StoredFile {
  content: Buffer
  width: number
  height: number
}

export type PreparedImage = { ok: true; original: StoredImage; variants: StoredImage[] } | { ok: false; cause: unknown }

/**
 * The files to keep of an uploaded image. A picture is turned upright and loses what the camera wrote
 * into it (place, date, serial number); a drawing stays as it is.
 */
export async function prepareImage(bytes: Buffer, type: ImageType): Promise<PreparedImage> {
  if (type === 'image/svg+xml') return prepareDrawing(bytes)
  try {
    return await preparePicture(bytes, type)
  } catch (cause) {
    return { ok: false, cause }
  }
}

async function prepareDrawing(bytes: Buffer): Promise<PreparedImage> {
  const size = svgSize(bytes.toString('utf8'))
  if (size === null) return { ok: false, cause: new Error('the drawing has no size') }
  const name = `${await hashOf(bytes)}-${size.width}.svg`
  return { ok: true, original: { name, content: bytes, ...size }, variants: [] }
}

async function preparePicture(bytes: Buffer, type: Exclude<ImageType, 'image/svg+xml'>): Promise<PreparedImage> {
  const upright = sharp(bytes, { failOn: 'error' }).rotate()
  const { data, info } = await encode(upright, type).toBuffer({ resolveWithObject: true })
  const hash = await hashOf(data)
  const { width, height } = info
  const original = { name: `${hash}-${width}.${imageTypes[type]}`, content: data, width, height }
  const variants: StoredImage[] = []
  for (const variantWidth of variantWidths.filter((candidate) => candidate < width)) {
    const smaller = upright.clone().resize({ width: variantWidth }).webp({ quality: 80 })
    const made = await smaller.toBuffer({ resolveWithObject: true })
    const name = `${hash}-${variantWidth}.webp`
    variants.push({ name, content: made.data, width: made.info.width, height: made.info.height })
  }
  return { ok: true, original, variants }
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
