import sharp from 'sharp'
import type { StoredFile } from './store-files.ts'

export interface StoredImage extends StoredFile {
  content: Buffer
  width: number
  height: number
}

interface VariantName {
  name: string
  width: number
  format: 'webp' | 'avif'
}

/** Widths of the copies that pages offer; a picture is never made wider than it is. */
const widths = [480, 720, 960, 1600] as const
const widest = Math.max(...widths)

/**
 * The copies that a picture of the media store should have, by its name and width alone. Browsers choose
 * among those in AVIF first: one of them is as wide as the picture itself, unless that is AVIF already.
 */
export function variantNames({ filename, width }: { filename: string; width: number }): VariantName[] {
  const hash = /^([0-9a-f]{32})-\d+\.(?:png|jpg|webp|avif)$/.exec(filename)?.[1]
  if (hash === undefined) return []
  const named = (wide: number, format: 'webp' | 'avif') => ({ name: `${hash}-${wide}.${format}`, width: wide, format })
  const narrower = widths.filter((candidate) => candidate < width)
  const whole = width <= widest && !filename.endsWith('.avif') ? [named(width, 'avif')] : []
  return [...narrower.flatMap((narrow) => [named(narrow, 'avif'), named(narrow, 'webp')]), ...whole]
}

/** Copies of a stored picture, made of its own bytes: whenever they are made, they are the same. */
export async function makeVariants(picture: Buffer, names: readonly VariantName[]): Promise<StoredImage[]> {
  const made: StoredImage[] = []
  for (const { name, width, format } of names) {
    const smaller = sharp(picture).resize({ width })
    // At these qualities both look alike, and AVIF weighs two thirds. The usual effort of 4 takes up to ten times
    // as long as 3 and saves a twentieth.
    const encoded = format === 'avif' ? smaller.avif({ quality: 55, effort: 3 }) : smaller.webp({ quality: 80 })
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
    made.push({ name, content: data, width: info.width, height: info.height })
  }
  return made
}
