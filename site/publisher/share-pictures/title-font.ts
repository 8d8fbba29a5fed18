import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The face of titles: Barlow Condensed SemiBold as TrueType, of the Barlow Project Authors, under the SIL Open Font
 * License 1.1. What draws cannot read it as the web does; `npm run icons` unpacks it.
 */
const face = fileURLToPath(new URL('./barlow-condensed-600.ttf', import.meta.url))

/**
 * Gives the path of the face, and settings of our own to what looks for other fonts (Ω, other scripts): a bare machine
 * has none. To be called before the library that draws is loaded: it looks for fonts once.
 */
export async function titleFont(folder: string): Promise<string> {
  const cacheFolder = join(folder, 'cache')
  // Words are drawn in several threads at once, and those that lose the race of making this folder would complain.
  await mkdir(cacheFolder, { recursive: true })
  const settings = join(folder, 'fonts.conf')
  const cache = `<cachedir>${cacheFolder}</cachedir>`
  const aside = `${settings}.${process.pid}.tmp`
  await writeFile(
    aside,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir>${cache}</fontconfig>`,
  )
  await rename(aside, settings)
  process.env.FONTCONFIG_FILE = settings
  return face
}
