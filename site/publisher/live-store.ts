import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { filePath, liveLayout } from '@mecaformation/contracts/live/layout'
import {
  type FileEntry,
  type Manifest,
  type ManifestEntry,
  manifestName,
  manifest as manifestSchema,
  parseManifestName,
} from '@mecaformation/contracts/live/manifest'
import { applyManifest, manifestsToRead } from '@mecaformation/contracts/live/manifest-chain'
import { z } from 'zod'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
/** So many deltas are read by a server that starts; a checkpoint takes the time of some of them. */
const deltasPerCheckpoint = 200
const smallestWorthCompressing = 256

/** The writing side of the live site; see `contracts/live/manifest` for what readers rely on. */
export class LiveStore {
  readonly #layout: ReturnType<typeof liveLayout>
  readonly #fence: number
  readonly #version: string
  readonly #confirmLease: () => void
  readonly #entries = new Map<string, ManifestEntry>()
  #sequence = 0
  #lastCheckpoint = 0
  /** Commits come from publishing and from search: each waits for the one before. */
  #lastWrite: Promise<unknown> = Promise.resolve()

  /**
   * @param version      the version of the site that renders the pages
   * @param confirmLease throws when another leader may have taken over
   */
  constructor(parts: { dataDir: string; fence: number; version: string; confirmLease?: () => void }) {
    const { dataDir, fence, version, confirmLease = () => undefined } = parts
    this.#layout = liveLayout(dataDir)
    this.#fence = fence
    this.#version = version
    this.#confirmLease = confirmLease
  }

  get entries(): ReadonlyMap<string, ManifestEntry> {
    return this.#entries
  }

  /**
   * Stores bytes under their hash, compressed copies beside them; bytes already stored cost nothing. A file
   * that a power cut left shorter is written again.
   */
  async putFile(body: Buffer, meta: Omit<FileEntry, 'kind' | 'hash' | 'encodings'>): Promise<FileEntry> {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 32)
    const compressible = isText(meta.contentType) && body.length >= smallestWorthCompressing
    const encodings: FileEntry['encodings'] = compressible ? ['br', 'gz'] : []
    const place = (encoding?: 'br' | 'gz') => filePath(this.#layout.files, hash, encoding)
    const isStored = (await touch([place(), ...encodings.map(place)])) && (await stat(place())).size === body.length
    if (!isStored) {
      if (compressible) {
        // What keeps its bytes is squeezed once for good; a page must be live at once (7 costs what 5 does, 9 ten times).
        const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: meta.caching === 'immutable' ? 11 : 7 } }
        const copies = [compressBrotli(body, quality), compressGzip(body, { level: 6 })] as const
        const [brotli, gzipped] = await Promise.all(copies)
        const stored = [writeAside(place('br'), brotli), writeAside(place('gz'), gzipped)]
        // A fault ends the process: not before the other copy has cleared away what it could not write.
        await Promise.allSettled(stored)
        await Promise.all(stored)
      }
      await writeAside(place(), body)
    }
    return { kind: 'file', ...meta, hash, encodings }
  }

  async readFile(entry: FileEntry): Promise<Buffer> {
    return readFile(filePath(this.#layout.files, entry.hash))
  }

  /** Opens this leader's chain with all of the site, and lets go of the chains before it. */
  async checkpoint(entries: ReadonlyMap<string, ManifestEntry>): Promise<void> {
    await this.#inTurn(async () => {
      for (const path of this.#entries.keys()) this.#set(path, null)
      for (const [path, entry] of entries) this.#set(path, entry)
      await this.#writeCheckpoint()
    })
  }

  /** Makes changes visible, all at one moment, and gives the paths that really changed. */
  commit(changes: ReadonlyMap<string, ManifestEntry | null>): Promise<Set<string>> {
    return this.#inTurn(() => this.#commit(changes))
  }

  async #commit(changes: ReadonlyMap<string, ManifestEntry | null>): Promise<Set<string>> {
    const real = [...changes].filter(([path, entry]) => !sameEntry(this.#entries.get(path) ?? null, entry))
    if (real.length === 0) return new Set()
    const sequence = this.#sequence + 1
    await this.#write({ kind: 'delta', fence: this.#fence, sequence, changes: Object.fromEntries(real) })
    this.#sequence = sequence
    for (const [path, entry] of real) this.#set(path, entry)
    return new Set(real.map(([path]) => path))
  }

  /** Shortens the chain when it has become long; for a moment when nobody waits. */
  async shortenChain(): Promise<void> {
    if (this.#sequence - this.#lastCheckpoint < deltasPerCheckpoint) return
    await this.#inTurn(() => this.#writeCheckpoint())
  }

  #set(path: string, entry: ManifestEntry | null): void {
    if (entry === null) this.#entries.delete(path)
    else this.#entries.set(path, entry)
  }

  async #inTurn<T>(write: () => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(write, write)
    this.#lastWrite = turn.catch(() => undefined)
    return turn
  }

  async #writeCheckpoint(): Promise<void> {
    const sequence = this.#sequence + 1
    const entries = Object.fromEntries(this.#entries)
    await this.#write({ kind: 'checkpoint', fence: this.#fence, sequence, version: this.#version, entries })
    this.#sequence = sequence
    this.#lastCheckpoint = sequence
    await this.#prune()
  }

  async #write(manifest: Manifest): Promise<void> {
    const path = join(this.#layout.manifests, manifestName(manifest))
    // An heir that has not opened its own chain yet goes on from this one: nothing may come to it late.
    await writeAside(path, Buffer.from(JSON.stringify(manifest)), this.#confirmLease)
  }

  /** Keeps this chain from its last checkpoint but one: a reader may be in the middle of it. */
  async #prune(): Promise<void> {
    const names = await readdir(this.#layout.manifests)
    const own = names.flatMap((name) => parseManifestName(name) ?? []).filter(({ fence }) => fence === this.#fence)
    const checkpoints = own.filter(({ kind }) => kind === 'checkpoint').map(({ sequence }) => sequence)
    const keepFrom = checkpoints.sort((a, b) => b - a)[1] ?? 0
    for (const name of names) {
      // Also what a leader before was writing aside when it died.
      const parsed = parseManifestName(name.replace(/\.[^.]+\.tmp$/, ''))
      const outdated =
        parsed !== null && (parsed.fence < this.#fence || (parsed.fence === this.#fence && parsed.sequence < keepFrom))
      if (outdated) await rm(join(this.#layout.manifests, name), { force: true })
    }
  }
}

/**
 * The site as the leaders before left it, and the version of the site that rendered it. A manifest that a
 * failing disk or a power cut spoilt is named: then the site is known up to it, and no version vouches for it.
 */
export async function readLiveSite(
  dataDir: string,
): Promise<{ entries: Map<string, ManifestEntry>; version: string | null; unreadable: string | null }> {
  const { manifests } = liveLayout(dataDir)
  await mkdir(manifests, { recursive: true })
  const entries = new Map<string, ManifestEntry>()
  let version: string | null = null
  for (const name of manifestsToRead(await readdir(manifests), null)) {
    const manifest = parseManifest(await readFile(join(manifests, name), 'utf8'))
    if (manifest === null) return { entries, version: null, unreadable: name }
    if (manifest.kind === 'checkpoint') version = manifest.version
    applyManifest(entries, manifest)
  }
  return { entries, version, unreadable: null }
}

function parseManifest(text: string): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null
    throw error
  }
}

/** The greatest fence of a leader that wrote to the live site; 0 when none did. */
export async function lastFence(dataDir: string): Promise<number> {
  const { manifests } = liveLayout(dataDir)
  await mkdir(manifests, { recursive: true })
  const names = await readdir(manifests)
  return Math.max(0, ...names.map((name) => parseManifestName(name)?.fence ?? 0))
}

/** Writes a file that appears whole or not at all; a full disk is not filled further by what was left of it. */
async function writeAside(path: string, bytes: Uint8Array, beforeItShows: () => void = () => undefined): Promise<void> {
  const aside = `${path}.${randomUUID()}.tmp`
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(aside, bytes)
    beforeItShows()
    await rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined)
    throw error
  }
}

/** Marks files as in use, so that no sweep takes them; `false` when one of them is not there. */
async function touch(paths: readonly string[]): Promise<boolean> {
  const now = new Date()
  for (const path of paths) {
    const found = await utimes(path, now, now).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false
        throw error
      },
    )
    if (!found) return false
  }
  return true
}

function isText(contentType: string): boolean {
  return /^text\/|json|javascript|xml|svg/.test(contentType)
}

function sameEntry(a: ManifestEntry | null, b: ManifestEntry | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
