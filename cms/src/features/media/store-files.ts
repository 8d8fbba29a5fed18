import { randomUUID } from 'node:crypto'
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Puts files into the media store. Each appears whole, by one rename; a file that is already there is
 * left alone, for its name says its content.
 */
export async function storeFiles(folder: string, files: readonly { name: string; bytes: Buffer }[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(files.map((file) => storeFile(folder, file)))
}

async function storeFile(folder: string, { name, bytes }: { name: string; bytes: Buffer }): Promise<void> {
  const target = join(/*turbopackIgnore: true*/ folder, name)
  if (await exists(target)) return
  const aside = join(/*turbopackIgnore: true*/ folder, `.${name}.${randomUUID()}`)
  try {
    await writeFile(aside, bytes)
    await rename(aside, target)
  } catch (cause) {
    await rm(aside, { force: true })
    throw new Error(`the media file ${name} could not be stored`, { cause })
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
