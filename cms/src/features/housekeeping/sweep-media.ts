import { readdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClientBase } from 'pg'

const day = 24 * 60 * 60 * 1000

/**
 * Deletes from the media store what no medium names any more and the site does not show: pictures that were
 * replaced or deleted, uploads that failed half-way. A day's grace, counted from when a file was stored or let go,
 * covers pages still open in front of readers, and uploads that are not committed yet. Returns how many files went.
 */
export async function sweepMedia(
  database: ClientBase,
  { folder, now }: { folder: string; now: Date },
): Promise<number> {
  const forgettable = await filesBefore(folder, now.getTime() - day)
  if (forgettable.length === 0) return 0
  const { rows } = await database.query<{ name: string }>(
    `select filename as name from media where filename is not null
     union select regexp_replace(url, '^/media/', '') from media_variants
     union select regexp_replace(url, '^/media/', '') from media_crops
     union select regexp_replace(file ->> 'url', '^/media/', '') from publication.live,
       jsonb_array_elements(jsonb_build_array(data) || coalesce(data -> 'variants', '[]') || coalesce(data -> 'crops', '[]')) file
       where collection = 'media' and data is not null`,
  )
  const named = new Set(rows.map(({ name }) => name))
  const orphans = forgettable.filter((name) => !named.has(name))
  for (const name of orphans) await unlink(join(folder, name))
  return orphans.length
}

/** Deletes uploads that nobody took up within a day: their server died, or they came to where no file belongs. */
export async function sweepUploads({ folder, now }: { folder: string; now: Date }): Promise<number> {
  const forgotten = await filesBefore(folder, now.getTime() - day)
  for (const name of forgotten) await unlink(join(folder, name))
  return forgotten.length
}

async function filesBefore(folder: string, time: number): Promise<string[]> {
  const names: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile() && (await stat(join(folder, entry.name))).mtimeMs < time) names.push(entry.name)
  }
  return names
}
