import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { unpackWoff } from './unpack-woff.ts'

const packed = '@fontsource/barlow-condensed/files/barlow-condensed-latin-600-normal.woff'

/**
 * Unpacks the face of titles into a folder, where what draws finds it, and makes fontconfig know that folder beside
 * the system's. To be called before the library that draws is loaded: it looks for fonts once.
 */
export async function titleFont(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'barlow-condensed-600.ttf')
  await put(file, unpackWoff(await readFile(createRequire(import.meta.url).resolve(packed))))
  const settings = join(folder, 'fonts.conf')
  const folders = ['/usr/share/fonts', folder].map((path) => `<dir>${path}</dir>`).join('')
  const cache = `<cachedir>${join(folder, 'cache')}</cachedir>`
  const text = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}${cache}</fontconfig>`
  await put(settings, Buffer.from(text))
  process.env.FONTCONFIG_FILE = settings
  return file
}

async function put(path: string, bytes: Buffer): Promise<void> {
  const aside = `${path}.${process.pid}.tmp`
  await writeFile(aside, bytes)
  await rename(aside, path)
}
