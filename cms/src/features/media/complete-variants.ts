import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import type { Payload } from 'payload'
import { env } from '../../env.ts'
import type { Media } from '../../payload-types.ts'
import { mediaAddress } from './media-address.ts'
import { cropNames, cropRow, focusOf, makeCrops } from './picture-crops.ts'
import { makeVariants, variantNames } from './picture-variants.ts'
import { storeFiles } from './store-files.ts'

type Picture = Pick<Media, 'id' | 'filename' | 'width' | 'height' | 'variants' | 'crops' | 'focalX' | 'focalY'>

export interface Completion {
  /** How many pictures got copies. */
  completed: number
  /** Names of pictures that could not be read, which keep what they have. */
  unreadable: { filename: string; cause: unknown }[]
}

/**
 * Gives stored pictures the copies that this version of the software makes of new ones. What they have already
 * stays as it is; those that have all are not touched.
 */
export async function completeVariants(payload: Payload): Promise<Completion> {
  const folder = resolve(liveLayout(env.DATA_DIR).media)
  const result: Completion = { completed: 0, unreadable: [] }
  const { docs } = await payload.find({
    collection: 'media',
    where: { mimeType: { like: 'image/' } },
    select: {
      filename: true,
      width: true,
      height: true,
      variants: true,
      crops: true,
      focalX: true,
      focalY: true,
    },
    depth: 0,
    pagination: false,
  })
  for (const picture of docs) {
    const missing = missingOf(picture)
    if (missing.variants.length + missing.crops.length === 0) continue
    const filename = picture.filename ?? ''
    try {
      const content = await readFile(join(folder, filename))
      const made = await makeVariants(content, missing.variants)
      const cut = await makeCrops(content, missing.crops)
      await storeFiles(folder, [...made, ...cut])
      const added = made.map(({ name, width, height }) => ({ url: mediaAddress(name), width, height }))
      const variants = [...(picture.variants ?? []), ...added].sort((a, b) => a.width - b.width)
      const crops = [...(picture.crops ?? []), ...cut.map(cropRow)]
      await payload.update({ collection: 'media', id: picture.id, data: { variants, crops }, depth: 0 })
      result.completed += 1
    } catch (cause) {
      result.unreadable.push({ filename, cause })
    }
  }
  return result
}

function missingOf({ filename, width, height, variants, crops, ...focal }: Picture) {
  if (typeof filename !== 'string' || typeof width !== 'number' || typeof height !== 'number') {
    return { variants: [], crops: [] }
  }
  const present = new Set([...(variants ?? []), ...(crops ?? [])].map(({ url }) => url))
  const isMissing = ({ name }: { name: string }) => !present.has(mediaAddress(name))
  return {
    variants: variantNames({ filename, width }).filter(isMissing),
    crops: cropNames({ filename, width, height }, focusOf(focal)).filter(isMissing),
  }
}
