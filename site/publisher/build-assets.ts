import { randomUUID } from 'node:crypto'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import type { ManifestEntry } from '@mecaformation/contracts/live/manifest'
import type { Logger } from 'pino'
import { z } from 'zod'
import { contentTypeOf } from './content-types.ts'
import type { LiveStore } from './live-store.ts'

const hashedAssets = '/_astro/'
/** Longer than any visit, and than what caches and the copies of search engines refer to. */
const graceMilliseconds = 30 * 24 * 60 * 60_000

/** Since when (ISO 8601) the site has done without an asset, by path. */
const replacedSince = z.record(z.string().startsWith(hashedAssets), z.iso.datetime())

/** Stores the files that the build of the site made (scripts, styles, fonts, icons) and gives their entries. */
export async function storeBuildAssets(store: LiveStore, clientDir: string): Promise<Map<string, ManifestEntry>> {
  const entries = new Map<string, ManifestEntry>()
  const found = await readdir(clientDir, { recursive: true, withFileTypes: true })
  for (const item of found.filter((candidate) => candidate.isFile())) {
    const file = join(item.parentPath, item.name)
    const path = `/${relative(clientDir, file).split(sep).join('/')}`
    const caching = path.startsWith(hashedAssets) ? 'immutable' : 'page'
    const meta = { status: 200 as const, contentType: contentTypeOf(path), caching, scriptHashes: [] } as const
    entries.set(path, await store.putFile(await readFile(file), { ...meta, scriptHashes: [] }))
  }
  return entries
}

export function isHashedAsset(path: string): boolean {
  return path.startsWith(hashedAssets)
}

/**
 * Assets of earlier versions stay on the site for readers who are in the middle of a visit: this gives the
 * paths of those replaced more than 30 days ago, which may go. Notes on disk since when each is replaced.
 *
 * @param live   the paths of the site as it was
 * @param assets those of the version that is shown from now on
 */
export async function outdatedAssets({
  live,
  assets,
  dataDir,
  now,
  logger,
}: {
  live: Iterable<string>
  assets: ReadonlyMap<string, ManifestEntry>
  dataDir: string
  now: Date
  logger: Pick<Logger, 'warn'>
}): Promise<string[]> {
  const notes = liveLayout(dataDir).replacedAssets
  const known = await readNotes(notes, logger)
  const outdated: string[] = []
  const since = new Map<string, string>()
  for (const path of live) {
    if (!isHashedAsset(path) || assets.has(path)) continue
    const replaced = known[path] ?? now.toISOString()
    if (now.getTime() - Date.parse(replaced) > graceMilliseconds) outdated.push(path)
    else since.set(path, replaced)
  }
  const aside = `${notes}.${randomUUID()}.tmp`
  await writeFile(aside, JSON.stringify(Object.fromEntries(since)))
  await rename(aside, notes)
  return outdated
}

/** Notes that cannot be read are begun anew: assets then stay too long, which hurts nobody. */
async function readNotes(path: string, logger: Pick<Logger, 'warn'>): Promise<z.infer<typeof replacedSince>> {
  try {
    return replacedSince.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (err) {
    const isAbsent = err instanceof Error && 'code' in err && err.code === 'ENOENT'
    if (!isAbsent) logger.warn({ event: 'replaced-assets-unreadable', err })
    return {}
  }
}
