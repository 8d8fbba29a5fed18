import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import type { ManifestEntry } from '@mecaformation/contracts/live/manifest'

/** Long enough for a server that reads an older manifest, and for whoever looks into what went wrong. */
const graceMilliseconds = 24 * 60 * 60_000

/**
 * Deletes stored bytes that no entry names any more and nobody has stored again lately. What is written
 * aside and was left behind by a crash goes the same way. Gives the number of files deleted.
 */
export async function sweepFiles(
  entries: ReadonlyMap<string, ManifestEntry>,
  { dataDir, now }: { dataDir: string; now: number },
): Promise<number> {
  const { files } = liveLayout(dataDir)
  const named = new Set([...entries.values()].flatMap((entry) => (entry.kind === 'file' ? entry.hash : [])))
  let deleted = 0
  for (const folder of await readdir(files)) {
    for (const name of await readdir(join(files, folder))) {
      const file = join(files, folder, name)
      const [hash = ''] = name.split('.')
      const isKept = named.has(hash) && !name.endsWith('.tmp')
      if (isKept || now - (await lastTouched(file)) < graceMilliseconds) continue
      await rm(file, { force: true })
      deleted += 1
    }
  }
  return deleted
}

/** Milliseconds since 1970; for ever in the future of a file that was only written aside, and is gone by now. */
async function lastTouched(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return Number.POSITIVE_INFINITY
      throw error
    },
  )
}
