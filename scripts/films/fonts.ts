import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../settings/project-root.ts'
import { unpackWoff } from './unpack-woff.ts'

const files = join(projectRoot, 'site/node_modules/@fontsource/barlow-condensed/files')

/**
 * Makes drawings write in the site's own letters; what those lack (Ω) comes from the system. To be called
 * before the first drawing: what draws looks for fonts once.
 */
export async function useSiteFonts(folder: string): Promise<void> {
  const fonts = join(folder, 'fonts')
  await mkdir(fonts, { recursive: true })
  for (const weight of [500, 600]) {
    const packed = await readFile(join(files, `barlow-condensed-latin-${weight}-normal.woff`))
    await writeFile(join(fonts, `${weight}.ttf`), unpackWoff(packed))
  }
  const settings = join(folder, 'fonts.conf')
  const folders = ['/usr/share/fonts', fonts].map((path) => `<dir>${path}</dir>`).join('')
  await writeFile(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  )
  process.env.FONTCONFIG_FILE = settings
}
