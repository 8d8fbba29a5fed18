import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { filePath, liveLayout } from '@mecaformation/contracts/live/layout'
import { type ManifestEntry, manifest } from '@mecaformation/contracts/live/manifest'
import { applyManifest, manifestsToRead } from '@mecaformation/contracts/live/manifest-chain'
import { type StoredDocument, storedDocument } from '@mecaformation/contracts/publication/stored'
import type { Pool } from 'pg'
import { z } from 'zod'
import { projectRoot } from '../../settings/project-root.ts'

const select = 'select collection, id, state, slug, former_slugs as "formerSlugs", revision, data'
const script = join(projectRoot, 'site/publisher/testing/render-whole.ts')

/** The site as a server reads it from disk now. */
export async function entriesOnDisk(dataDir: string): Promise<Map<string, ManifestEntry>> {
  const { manifests } = liveLayout(dataDir)
  const entries = new Map<string, ManifestEntry>()
  for (const name of manifestsToRead(await readdir(manifests), null)) {
    applyManifest(entries, manifest.parse(JSON.parse(await readFile(join(manifests, name), 'utf8'))))
  }
  return entries
}

/** Pages, redirects and « gone » as they are on disk; the bytes behind each page are what its hash says. */
export async function siteOnDisk(dataDir: string, build: string): Promise<Record<string, string>> {
  const { files } = liveLayout(dataDir)
  const assets = new Set((await filesBelow(join(build, 'client'))).keys())
  const site: Record<string, string> = {}
  for (const [path, entry] of await entriesOnDisk(dataDir)) {
    if (assets.has(path) || isBeside(path)) continue
    if (entry.kind === 'redirect') site[path] = `-> ${entry.location}`
    if (entry.kind === 'gone') site[path] = 'gone'
    if (entry.kind !== 'file') continue
    const hash = hashOf(await readFile(filePath(files, entry.hash)))
    site[path] = hash === entry.hash ? hash : `${entry.hash} holds other bytes`
  }
  return site
}

/** What the site of the documents in `publication.live` is when a process without a history renders it. */
export async function siteOfLive(pool: Pool, { build, origin }: { build: string; origin: string }) {
  const documents = await storedIn(pool, 'live')
  const child = spawn(process.execPath, [script], {
    cwd: projectRoot,
    env: { ...process.env, NODE_OPTIONS: undefined },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify({ build, origin, documents }))
  return z.record(z.string(), z.string()).parse(await json(child.stdout))
}

/** Documents as they are wanted (`documents`) or shown (`live`). */
export async function storedIn(pool: Pool, table: 'documents' | 'live'): Promise<StoredDocument[]> {
  const { rows } = await pool.query(`${select} from publication.${table} order by collection, id`)
  return rows.map((row) => storedDocument.parse(row))
}

/** Files below a folder, by their path within it. */
export async function filesBelow(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const item of await readdir(root, { recursive: true, withFileTypes: true })) {
    const file = join(item.parentPath, item.name)
    if (item.isFile()) files.set(file.slice(root.length), file)
  }
  return files
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32)
}

/** What follows the pages: search, pictures for those who share them. */
function isBeside(path: string): boolean {
  return path.startsWith('/pagefind') || path.startsWith('/partage/')
}
