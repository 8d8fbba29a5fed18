import { createHash, randomUUID } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { copyFile, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** A file for the media store. Its name holds the hash of what was sent, so its bytes never change. */
export interface StoredFile {
  name: string
  /** Its bytes, or the path of a file that has them. */
  content: Buffer | string
}

/** The hash by which the media store calls what was sent. */
export async function hashOf(content: Buffer | string): Promise<string> {
  const hash = createHash('sha256')
  if (typeof content === 'string') await pipeline(createReadStream(/*turbopackIgnore: true*/ content), hash)
  else hash.update(content)
  return hash.digest('hex').slice(0, 32)
}

/**
 * Puts files into the media store. Each appears whole, by one rename; of a file that is already there
 * only the date is renewed, for its name says its content, and housekeeping deletes old orphans.
 */
export async function storeFiles(folder: string, files: readonly StoredFile[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(files.map((file) => storeFile(folder, file)))
}

/**
 * Keeps files that nothing names any more for as long as pages may be open that show them: housekeeping goes by
 * their dates.
 */
export async function renewFiles(folder: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => renewed(join(/*turbopackIgnore: true*/ folder, name))))
}

async function storeFile(folder: string, { name, content }: StoredFile): Promise<void> {
  const target = join(/*turbopackIgnore: true*/ folder, name)
  if (await renewed(target)) return
  const aside = join(/*turbopackIgnore: true*/ folder, `.${name}.${randomUUID()}`)
  try {
    // Shared with the upload, not copied, where the file system can.
    if (typeof content === 'string') await copyFile(content, aside, constants.COPYFILE_FICLONE)
    else await writeFile(aside, content)
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
