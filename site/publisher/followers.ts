import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { coalesced } from './coalesced.ts'
import { Exporter } from './exporter.ts'
import { settleSearchable } from './ledger.ts'
import type { LiveStore } from './live-store.ts'
import type { ReachMilestone } from './milestones.ts'
import { SearchKeeper } from './search-keeper.ts'
import { PictureKeeper } from './share-pictures/picture-keeper.ts'
import { sweepFiles } from './sweep-files.ts'

const sweepInterval = 24 * 60 * 60_000
const retryInterval = 5_000

interface Parts {
  dataDir: string
  fence: number
  /** Throws when another leader may have taken over. */
  confirmLease: () => void
  store: LiveStore
  pool: Pool
  logger: Logger
  reached: ReachMilestone
}
interface Publication {
  /** Of the rows of the outbox that are live. */
  sequences: readonly number[]
  /** Paths whose answer is new. */
  changed: ReadonlySet<string>
}

/**
 * What comes after a page is live, off the path of the author who waits: search, then the plain export, pictures
 * for those who share pages, and once a day the sweep of bytes that nobody names.
 * Neither may hold up a publish; what fails is logged and tried again a little later.
 */
export class Followers {
  readonly #parts: Parts
  readonly #search: SearchKeeper
  readonly #exporter: Exporter
  readonly #pictures: PictureKeeper
  readonly #waiting = new Set<number>()
  readonly #unexported = new Set<string>()
  readonly #refresh: () => Promise<void>
  readonly #export: () => Promise<void>
  readonly #draw: () => Promise<void>
  #isExportWhole = false
  #arePicturesWhole = false
  #sweeping: NodeJS.Timeout | undefined
  #retrying: NodeJS.Timeout | undefined
  #isStopping = false

  constructor(parts: Parts) {
    this.#parts = parts
    this.#exporter = new Exporter(parts)
    this.#search = new SearchKeeper({ ...parts, now: Date.now, committed: (paths) => this.#toExport(paths) })
    this.#pictures = new PictureKeeper({ ...parts, committed: (paths) => this.#toExport(paths) })
    this.#refresh = coalesced(() => this.#logged('search-failed', () => this.#makeSearchable()))
    this.#export = coalesced(() => this.#logged('export-failed', () => this.#exportChanges()))
    this.#draw = coalesced(() => this.#logged('pictures-failed', () => this.#drawPictures()))
  }

  /**
   * The first round of a leader, once the site is in the store: takes up search and export, then clears the store of
   * leftovers. Does not wait for it; publications may follow at once.
   */
  begin(sequences: readonly number[]): void {
    this.follow({ sequences, changed: new Set() })
    void this.#refresh().then(() => this.#sweep())
    void this.#draw()
    this.#sweeping = setInterval(() => void this.#sweep(), sweepInterval)
  }

  /** Makes search and export follow what was published. */
  follow({ sequences, changed }: Publication): void {
    for (const sequence of sequences) this.#waiting.add(sequence)
    this.#search.note(changed)
    this.#pictures.note(changed)
    for (const path of changed) this.#unexported.add(path)
    void this.#refresh().then(this.#export)
    if (this.#arePicturesWhole) void this.#draw()
  }

  /** Waits until what was asked for is done; what is made aside is left to the next leader. */
  async stop(): Promise<void> {
    this.#isStopping = true
    clearInterval(this.#sweeping)
    clearTimeout(this.#retrying)
    // What is being drawn is left to the next leader.
    this.#pictures.stop()
    await this.#refresh()
    await this.#search.stop()
    await this.#export()
  }

  async #makeSearchable(): Promise<void> {
    const sequences = [...this.#waiting]
    const isAllSearchable = await this.#search.refresh()
    if (!isAllSearchable) {
      // Not waited for: what changes meanwhile has room of its own.
      void this.#logged('search-failed', () => this.#search.caughtUp()).then(() => this.#again())
      return
    }
    await settleSearchable(this.#parts.pool, { sequences, fence: this.#parts.fence })
    for (const sequence of sequences) this.#waiting.delete(sequence)
  }

  async #exportChanges(): Promise<void> {
    const { store, reached } = this.#parts
    const changed = [...this.#unexported]
    this.#unexported.clear()
    try {
      if (this.#isExportWhole) await this.#exporter.follow(store.entries, changed)
      else await this.#exporter.reconcile(store.entries)
      this.#isExportWhole = true
    } catch (error) {
      for (const path of changed) this.#unexported.add(path)
      throw error
    }
    await reached('exported')
  }

  async #drawPictures(): Promise<void> {
    if (this.#arePicturesWhole) return this.#pictures.refresh()
    await this.#pictures.begin()
    this.#arePicturesWhole = true
    await this.#pictures.refresh()
  }

  #toExport(paths: ReadonlySet<string>): void {
    for (const path of paths) this.#unexported.add(path)
    void this.#export()
  }

  #again(): void {
    if (this.#isStopping) return
    void this.#refresh().then(this.#export)
    void this.#draw()
  }

  async #sweep(): Promise<void> {
    const { dataDir, store, logger, confirmLease } = this.#parts
    await this.#logged('sweep-failed', async () => {
      confirmLease()
      const deleted = await sweepFiles(store.entries, { dataDir, now: Date.now() })
      logger.info({ event: 'swept', deleted })
    })
  }

  async #logged(event: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (err) {
      if (this.#isStopping) return
      this.#parts.logger.error({ err, event })
      clearTimeout(this.#retrying)
      this.#retrying = setTimeout(() => this.#again(), retryInterval)
    }
  }
}
