import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import { z } from 'zod'
import { env } from '../../../env.ts'

const announced = z.object({ owner: z.string(), name: z.string(), type: z.string(), size: z.number() })
type Announced = z.infer<typeof announced>

/** A file of which a part has come. */
export interface WaitingFile extends Announced {
  id: string
  /** How many bytes are there, from the beginning. */
  offset: number
}

const folder = resolve(liveLayout(env.DATA_DIR).uploads)
const bytesOf = (id: string) => join(/*turbopackIgnore: true*/ folder, `${id}.part`)
const wordsOf = (id: string) => join(/*turbopackIgnore: true*/ folder, `${id}.json`)

/** Begins a file; housekeeping forgets it after a day without a byte. */
export async function beginFile(file: Announced): Promise<WaitingFile> {
  const id = randomUUID()
  await mkdir(folder, { recursive: true })
  await writeFile(bytesOf(id), '')
  await writeFile(wordsOf(id), JSON.stringify(announced.parse(file)))
  return { ...file, id, offset: 0 }
}

/** A file that its owner began, or `null`. */
export async function findFile(id: string, owner: string): Promise<WaitingFile | null> {
  try {
    const file = announced.parse(JSON.parse(await readFile(wordsOf(id), 'utf8')))
    const { size: offset } = await stat(bytesOf(id))
    return file.owner === owner ? { ...file, id, offset } : null
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/**
 * Writes the next bytes of a file where they belong: sent twice, by a browser that got no answer, they are the
 * same bytes in the same place. Returns how many bytes are there from then on.
 */
export async function appendTo({ id, owner, name, type, size }: WaitingFile, at: number, bytes: Buffer) {
  const part = await open(bytesOf(id), 'r+')
  try {
    await part.write(bytes, 0, bytes.byteLength, at)
  } finally {
    await part.close()
  }
  // What is still coming is not swept.
  await writeFile(wordsOf(id), JSON.stringify({ owner, name, type, size }))
  return at + bytes.byteLength
}

/** Lends a whole file to somebody who deletes what he is given. */
export async function lendFile<T>(id: string, use: (path: string) => Promise<T>): Promise<T> {
  const lent = `${bytesOf(id)}.${randomUUID()}`
  await link(bytesOf(id), lent)
  try {
    return await use(lent)
  } finally {
    await rm(lent, { force: true })
  }
}

export async function forgetFile(id: string): Promise<void> {
  await Promise.all([rm(bytesOf(id), { force: true }), rm(wordsOf(id), { force: true })])
}
