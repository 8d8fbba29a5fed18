import { type FSWatcher, watch } from 'node:fs'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Manifest,
  type ManifestEntry,
  manifest as manifestSchema,
  parseManifestName,
} from '@mecaformation/contracts/live/manifest'
import { applyManifest, manifestsToRead, type Position } from '@mecaformation/contracts/live/manifest-chain'
import type { Logger } from 'pino'

const pollInterval = 2000
const attemptsPerRefresh = 5

/**
 * The site as this server answers it: the table of entries, in memory, that follows the publisher's
 * chain of manifests. Changes are carried in between two requests, never during one, so whoever saw a
 * new page of a release sees the whole release; and the table never goes back along its chain.
 *
 * Life: `start` reads the newest chain and begins to watch (a poll backs the watch up: some file systems
 * drop events), `stop` ends both. A fault of reading is logged once and the last good table stays.
 */
export class LiveSite {
  readonly #directory: string
  readonly #logger: Pick<Logger, 'info' | 'warn' | 'error'>
  #entries = new Map<string, ManifestEntry>()
  #position: Position | null = null
  #watcher: FSWatcher | null = null
  #poll: NodeJS.Timeout | null = null
  #running: Promise<void> | null = null
  #wanted = false
  #reportedFault: string | null = null

  constructor({ directory, logger }: { directory: string; logger: Pick<Logger, 'info' | 'warn' | 'error'> }) {
    this.#directory = directory
    this.#logger = logger
  }

  /** Whether a manifest was ever read: without one the server knows no page, not even its error pages. */
  get isLoaded(): boolean {
    return this.#position !== null
  }

  lookup(path: string): ManifestEntry | undefined {
    return this.#entries.get(path)
  }

  async start(): Promise<void> {
    await mkdir(this.#directory, { recursive: true })
    this.#startWatching()
    this.#poll = setInterval(() => void this.refresh(), pollInterval)
    await this.refresh()
  }

  async stop(): Promise<void> {
    this.#watcher?.close()
    if (this.#poll !== null) clearInterval(this.#poll)
    await this.#running
  }

  /** Catches up with the chain; one at a time, and once more when asked meanwhile. Never rejects. */
  refresh(): Promise<void> {
    this.#wanted = true
    this.#running ??= this.#refreshWhileWanted()
    return this.#running
  }

  #startWatching(): void {
    const unwatched = (err: unknown) =>
      this.#logger.warn({ err, directory: this.#directory }, 'manifests cannot be watched, only polled')
    try {
      this.#watcher = watch(this.#directory, (_event, name) => {
        if (name === null || parseManifestName(name) !== null) void this.refresh()
      })
      this.#watcher.on('error', unwatched)
    } catch (err) {
      unwatched(err)
    }
  }

  async #refreshWhileWanted(): Promise<void> {
    try {
      while (this.#wanted) {
        this.#wanted = false
        await this.#catchUp()
      }
      this.#reportedFault = null
    } catch (err) {
      const fault = String(err)
      if (fault !== this.#reportedFault) {
        this.#logger.error({ err, position: this.#position }, 'the live site cannot follow the publisher')
      }
      this.#reportedFault = fault
    } finally {
      this.#running = null
    }
  }

  async #catchUp(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const names = manifestsToRead(await readdir(this.#directory), this.#position)
      const end = parseManifestName(names.at(-1) ?? '')
      if (end === null || !isNews(end, this.#position)) return
      try {
        this.#carryIn(await Promise.all(this.#unknown(names).map((name) => this.#readManifest(name))), end)
        return
      } catch (err) {
        // The publisher pruned a manifest after it was listed: there is a newer checkpoint.
        const vanished = err instanceof Error && 'code' in err && err.code === 'ENOENT'
        if (!vanished || attempt === attemptsPerRefresh) throw err
      }
    }
  }

  /** A checkpoint in the middle of a chain that is followed tells, at length, what is known already. */
  #unknown(names: readonly string[]): string[] {
    const first = parseManifestName(names[0] ?? '')
    const { fence, sequence } = this.#position ?? { fence: 0, sequence: 0 }
    const continues = first?.fence === fence && first.sequence === sequence + 1
    return continues ? names.filter((name) => parseManifestName(name)?.kind === 'delta') : [...names]
  }

  async #readManifest(name: string): Promise<Manifest> {
    const text = await readFile(join(this.#directory, name), 'utf8')
    try {
      const manifest = manifestSchema.parse(JSON.parse(text))
      const named = parseManifestName(name)
      if (named?.fence !== manifest.fence || named.sequence !== manifest.sequence || named.kind !== manifest.kind) {
        throw new Error('the manifest says another place in the chain than its name')
      }
      return manifest
    } catch (cause) {
      throw new Error(`manifest ${name} is unreadable`, { cause })
    }
  }

  #carryIn(manifests: readonly Manifest[], { fence, sequence }: Position): void {
    const entries = manifests[0]?.kind === 'checkpoint' ? new Map<string, ManifestEntry>() : this.#entries
    for (const manifest of manifests) applyManifest(entries, manifest)
    if (this.#position?.fence !== fence) {
      this.#logger.info({ fence, sequence, before: this.#position }, 'the live site follows a new publisher')
    }
    this.#entries = entries
    this.#position = { fence, sequence }
  }
}

/** Behind a gap only what is known already can be read; a lesser fence alone means a site begun anew. */
function isNews(end: Position, position: Position | null): boolean {
  return position === null || end.fence !== position.fence || end.sequence > position.sequence
}
