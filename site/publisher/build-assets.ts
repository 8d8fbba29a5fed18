import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { ManifestEntry } from '@mecaformation/contracts/live/manifest'
import { contentTypeOf } from './content-types.ts'
import type { LiveStore } from './live-store.ts'

const hashedAssets = '/_astro/'

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

/** Assets of earlier builds, for readers who are in the middle of a visit. */
export function isHashedAsset(path: string): boolean {
  return path.startsWith(hashedAssets)
}
