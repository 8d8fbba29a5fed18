import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where something lies in a spool. */
export interface Spooled {
  offset: number
  length: number
}

/** Things set aside on disk, so that thousands need no memory and none has to be made twice. */
export interface Spool<T> {
  put: (thing: T) => Promise<Spooled>
  take: (at: Spooled) => Promise<T>
  close: () => Promise<void>
}

/** A spool in a temporary file of its own, which only this user can read. Things come back as JSON keeps them. */
export async function openSpool<T>(): Promise<Spool<T>> {
  const folder = await mkdtemp(join(tmpdir(), 'mecaformation-import-'))
  const file = await open(join(folder, 'spool'), 'w+', 0o600)
  let end = 0
  return {
    put: async (thing) => {
      const bytes = Buffer.from(JSON.stringify(thing))
      const at = { offset: end, length: bytes.byteLength }
      end += bytes.byteLength
      await file.write(bytes, 0, at.length, at.offset)
      return at
    },
    take: async ({ offset, length }) => {
      const bytes = Buffer.alloc(length)
      await file.read(bytes, 0, length, offset)
      return JSON.parse(bytes.toString('utf8')) as T
    },
    close: async () => {
      await file.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
