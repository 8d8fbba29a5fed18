import { type Crop, cropAround, type Focus, hasRatio, middle, type Size } from '@mecaformation/domain/media/crop-around'
import { type CropShapeName, cropShapes } from '@mecaformation/domain/media/crop-shapes'
import sharp, { type Sharp } from 'sharp'
import { mediaAddress } from './media-address.ts'
import type { StoredImage } from './picture-variants.ts'

type Format = 'avif' | 'webp' | 'jpg'

/** A copy that pages show where they cut a picture, by its name, which says all that it is made of. */
interface CropName extends Size {
  name: string
  shape: CropShapeName
  part: Crop
  format: Format
}

export interface StoredCrop extends StoredImage {
  shape: CropShapeName
}

/** Those who show shared pages read no AVIF. */
const formats: Record<CropShapeName, readonly Format[]> = { still: ['avif', 'webp'], share: ['jpg'] }

/** What matters in a medium, by its two fields; the middle as long as nobody said. */
export function focusOf(data: { focalX?: unknown; focalY?: unknown }): Focus {
  const { focalX, focalY } = data
  return { x: typeof focalX === 'number' ? focalX : middle.x, y: typeof focalY === 'number' ? focalY : middle.y }
}

/** The cut copies that a picture of the media store should have, by its name, its size and what matters in it. */
export function cropNames({ filename, width, height }: Size & { filename: string }, focus: Focus): CropName[] {
  const hash = /^([0-9a-f]{32})-\d+\.(?:png|jpg|webp|avif)$/.exec(filename)?.[1]
  if (hash === undefined) return []
  return (Object.keys(cropShapes) as CropShapeName[]).flatMap((shape) => {
    const { ratio, widths, narrowest } = cropShapes[shape]
    const part = cropAround({ width, height }, ratio, focus)
    if (part.width < narrowest || (shape === 'still' && hasRatio({ width, height }, ratio))) return []
    return widthsOf(part, widths).flatMap((wide) => {
      const high = Math.max(1, Math.round(wide / ratio))
      const at = `${Math.round(focus.x * 10)}-${Math.round(focus.y * 10)}`
      return formats[shape].map((format) => {
        const name = `${hash}-${shape}-${wide}x${high}-${at}.${format}`
        return { name, shape, part, format, width: wide, height: high }
      })
    })
  })
}

/** A cut copy as its medium names it. */
export function cropRow({ name, shape, width, height }: Pick<CropName, 'name' | 'shape' | 'width' | 'height'>) {
  return { shape, url: mediaAddress(name), width, height }
}

/** Never wider than the part, which is itself a copy where it is narrower than the widest one. */
function widthsOf(part: Crop, widths: readonly number[]): number[] {
  const narrower = widths.filter((candidate) => candidate < part.width)
  return narrower.length === widths.length ? narrower : [...narrower, part.width]
}

/** Cut copies of a stored picture, made of its own bytes: whenever they are made, they are the same. */
export async function makeCrops(picture: Buffer, names: readonly CropName[]): Promise<StoredCrop[]> {
  const made: StoredCrop[] = []
  for (const { name, shape, part, format, width, height } of names) {
    const cut = sharp(picture).extract(part).resize({ width, height, fit: 'fill' })
    made.push({ name, shape, width, height, content: await encoded(cut, format).toBuffer() })
  }
  return made
}

function encoded(cut: Sharp, format: Format): Sharp {
  switch (format) {
    case 'avif':
      return cut.avif({ quality: 55, effort: 3 })
    case 'webp':
      return cut.webp({ quality: 80 })
    case 'jpg':
      // It has no transparency to keep.
      return cut.flatten({ background: '#ffffff' }).jpeg({ quality: 82 })
  }
}
