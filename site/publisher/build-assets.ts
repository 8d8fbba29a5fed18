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

/**
 * The assets of earlier versions that stay on the site, for readers in the middle of a visit: those
 * replaced less than 30 days ago. Notes on disk since when each is replaced.
 *
 * @param lastGood the site as it was
 * @param assets   those of the version that is shown from now on
 */
export async function keepReplacedAssets({
  lastGood,
  assets,
  dataDir,
  now,
  logger,
}: {
  lastGood: ReadonlyMap<string, ManifestEntry>
  assets: ReadonlyMap<string, ManifestEntry>
  dataDir: string
  now: Date
  logger: Pick<Logger, 'warn'>
}): Promise<Map<string, ManifestEntry>> {
  const notes = liveLayout(dataDir).replacedAssets
  const known = await readNotes(notes, logger)
  const kept = new Map<string, ManifestEntry>()
  const since = new Map<string, string>()
  for (const [path, entry] of lastGood) {
    if (!path.startsWith(hashedAssets) || assets.has(path)) continue
    const replaced = known[path] ?? now.toISOString()
    if (now.getTime() - Date.parse(replaced) > graceMilliseconds) continue
    kept.set(path, entry)
    since.set(path, replaced)
  }
  const aside = `${notes}.${randomUUID()}.tmp`
  await writeFile(aside, JSON.stringify(Object.fromEntries(since)))
  await rename(aside, notes)
  return kept
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
