import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import { env } from '../../env.ts'
import type { Media } from '../../payload-types.ts'
import { cropNames, cropRow, focusOf, makeCrops } from './picture-crops.ts'
import { renewFiles, storeFiles } from './store-files.ts'
import { storedNames } from './stored-names.ts'

type Changed = Partial<Media>

/** The data of a medium whose file stays: what matters in it may have moved, and then its cut copies are others. */
export async function recropped({ data, original }: { data: Changed; original: Media | undefined }): Promise<Changed> {
  const [before, after] = [focusOf(original ?? {}), focusOf({ ...original, ...data })]
  if (original === undefined || (before.x === after.x && before.y === after.y)) return data
  const { filename, width, height } = original
  if (typeof filename !== 'string' || typeof width !== 'number' || typeof height !== 'number') return data
  const names = cropNames({ filename, width, height }, after)
  const folder = resolve(liveLayout(env.DATA_DIR).media)
  if (names.length > 0) await storeFiles(folder, await makeCrops(await readFile(join(folder, filename)), names))
  await renewFiles(folder, storedNames(original))
  return { ...data, crops: names.map(cropRow) }
}
