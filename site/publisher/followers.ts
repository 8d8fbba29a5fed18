import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { coalesced } from './coalesced.ts'
import type { Exporter } from './exporter.ts'
import { settleSearchable } from './ledger.ts'
import type { LiveStore } from './live-store.ts'
import type { SearchKeeper } from './search-keeper.ts'
import { sweepFiles } from './sweep-files.ts'

const sweepInterval = 24 * 60 * 60_000

interface Parts {
  dataDir: string
  search: SearchKeeper
  exporter: Exporter
  store: LiveStore
  pool: Pool
  logger: Logger
}

/**
 * What comes after a page is live, off the path of the author who waits: search, then the plain export, and
 * once a day the sweep of bytes that nobody names.
 * Neither may hold up a publish; what fails is logged and done again with the next one.
 */
export class Followers {
  readonly #parts: Parts
  readonly #waiting = new Set<number>()
  readonly #refresh: () => Promise<void>
  readonly #export: () => Promise<void>
  #sweeping: NodeJS.Timeout | undefined

  constructor(parts: Parts) {
    this.#parts = parts
    this.#refresh = coalesced(() => this.#logged('search-failed', () => this.#makeSearchable()))
    this.#export = coalesced(() => this.#logged('export-failed', () => parts.exporter.follow(parts.store.entries)))
  }

  /** The first round of a leader: a main index of everything, an export and a store cleared of leftovers. */
  async begin(sequences: readonly number[]): Promise<void> {
    const { search, exporter, store, pool } = this.#parts
    await this.#logged('search-failed', async () => {
      await search.renewMain()
      await settleSearchable(pool, sequences)
    })
    await this.#logged('export-failed', () => exporter.reconcile(store.entries))
    await this.#sweep()
    this.#sweeping = setInterval(() => void this.#sweep(), sweepInterval)
  }

  /** Makes search and export follow, for the publications with these sequence numbers among others. */
  follow({ sequences }: { sequences: readonly number[]; changed: ReadonlySet<string> }): void {
    for (const sequence of sequences) this.#waiting.add(sequence)
    void this.#refresh().then(this.#export)
  }

  /** Waits until what was asked for is done. */
  async stop(): Promise<void> {
    clearInterval(this.#sweeping)
    await this.#refresh()
    await this.#export()
    await this.#parts.search.stop()
  }

  async #makeSearchable(): Promise<void> {
    const sequences = [...this.#waiting]
    await this.#parts.search.refresh()
    await settleSearchable(this.#parts.pool, sequences)
    for (const sequence of sequences) this.#waiting.delete(sequence)
  }

  async #sweep(): Promise<void> {
    const { dataDir, store, logger } = this.#parts
    await this.#logged('sweep-failed', async () => {
      const deleted = await sweepFiles(store.entries, { dataDir, now: Date.now() })
      logger.info({ event: 'swept', deleted })
    })
  }

  async #logged(event: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (err) {
      this.#parts.logger.error({ err, event })
    }
  }
}
