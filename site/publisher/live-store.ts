import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
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

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
const deltasPerCheckpoint = 200
const smallestWorthCompressing = 256

/** The writing side of the live site; see `contracts/live/manifest` for what readers rely on. */
export class LiveStore {
  readonly #layout: ReturnType<typeof liveLayout>
  readonly #fence: number
  readonly #entries = new Map<string, ManifestEntry>()
  #sequence = 0
  /** Commits come from publishing and from search: each waits for the one before. */
  #lastWrite: Promise<unknown> = Promise.resolve()

  constructor({ dataDir, fence }: { dataDir: string; fence: number }) {
    this.#layout = liveLayout(dataDir)
    this.#fence = fence
  }

  get entries(): ReadonlyMap<string, ManifestEntry> {
    return this.#entries
  }

  /** Stores bytes under their hash, compressed copies beside them; bytes already stored cost nothing. */
  async putFile(
    body: Buffer,
    meta: Pick<FileEntry, 'status' | 'contentType' | 'caching' | 'scriptHashes'>,
  ): Promise<FileEntry> {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 32)
    const compressible = isText(meta.contentType) && body.length >= smallestWorthCompressing
    const encodings: FileEntry['encodings'] = compressible ? ['br', 'gz'] : []
    const place = (encoding?: 'br' | 'gz') => filePath(this.#layout.files, hash, encoding)
    if (!(await touch([place(), ...encodings.map(place)]))) {
      if (compressible) {
        // What keeps its bytes is squeezed once for good; a page must be live at once.
        const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: meta.caching === 'immutable' ? 11 : 5 } }
        await writeAside(place('br'), await compressBrotli(body, quality))
        await writeAside(place('gz'), await compressGzip(body, { level: 6 }))
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
      this.#entries.clear()
      for (const [path, entry] of entries) this.#entries.set(path, entry)
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
    for (const [path, entry] of real) {
      if (entry === null) this.#entries.delete(path)
      else this.#entries.set(path, entry)
    }
    if (sequence % deltasPerCheckpoint === 0) await this.#writeCheckpoint()
    return new Set(real.map(([path]) => path))
  }

  async #inTurn<T>(write: () => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(write, write)
    this.#lastWrite = turn.catch(() => undefined)
    return turn
  }

  async #writeCheckpoint(): Promise<void> {
    const sequence = this.#sequence + 1
    await this.#write({ kind: 'checkpoint', fence: this.#fence, sequence, entries: Object.fromEntries(this.#entries) })
    this.#sequence = sequence
    await this.#prune()
  }

  async #write(manifest: Manifest): Promise<void> {
    await writeAside(join(this.#layout.manifests, manifestName(manifest)), Buffer.from(JSON.stringify(manifest)))
  }

  /** Keeps this chain from its last checkpoint but one: a reader may be in the middle of it. */
  async #prune(): Promise<void> {
    const names = await readdir(this.#layout.manifests)
    const own = names.flatMap((name) => parseManifestName(name) ?? []).filter(({ fence }) => fence === this.#fence)
    const checkpoints = own.filter(({ kind }) => kind === 'checkpoint').map(({ sequence }) => sequence)
    const keepFrom = checkpoints.sort((a, b) => b - a)[1] ?? 0
    for (const name of names) {
      const parsed = parseManifestName(name)
      const outdated =
        parsed !== null && (parsed.fence < this.#fence || (parsed.fence === this.#fence && parsed.sequence < keepFrom))
      if (outdated) await rm(join(this.#layout.manifests, name), { force: true })
    }
  }
}

/** The site as the leaders before left it, to carry over what is not rendered anew. */
export async function readLiveEntries(dataDir: string): Promise<Map<string, ManifestEntry>> {
  const { manifests } = liveLayout(dataDir)
  await mkdir(manifests, { recursive: true })
  const entries = new Map<string, ManifestEntry>()
  for (const name of manifestsToRead(await readdir(manifests), null)) {
    applyManifest(entries, manifestSchema.parse(JSON.parse(await readFile(join(manifests, name), 'utf8'))))
  }
  return entries
}

async function writeAside(path: string, bytes: Uint8Array): Promise<void> {
  const aside = `${path}.${randomUUID()}.tmp`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(aside, bytes)
  await rename(aside, path)
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
