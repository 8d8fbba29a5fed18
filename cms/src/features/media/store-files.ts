import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Puts files into the media store. Each appears whole, by one rename; of a file that is already there
 * only the date is renewed, for its name says its content, and housekeeping deletes old orphans.
 */
export async function storeFiles(folder: string, files: readonly { name: string; bytes: Buffer }[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(files.map((file) => storeFile(folder, file)))
}

async function storeFile(folder: string, { name, bytes }: { name: string; bytes: Buffer }): Promise<void> {
  const target = join(/*turbopackIgnore: true*/ folder, name)
  if (await renewed(target)) return
  const aside = join(/*turbopackIgnore: true*/ folder, `.${name}.${randomUUID()}`)
  try {
    await writeFile(aside, bytes)
    await rename(aside, target)
  } catch (cause) {
    await rm(aside, { force: true })
    throw new Error(`the media file ${name} could not be stored`, { cause })
  }
}

async function renewed(path: string): Promise<boolean> {
  const now = new Date()
  try {
    await utimes(path, now, now)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
