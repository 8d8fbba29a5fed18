import type { Pool } from 'pg'
import type { Logger } from 'pino'

const flushInterval = 60_000
const rowsPerStatement = 1000

/**
 * Counts how often pages are read, so that the publisher can render the most read ones first: a path and a
 * number, nothing of who reads. Counting is a step in memory, which holds no more than the paths of
 * the site; once a minute the counts are added to `publication.page_reads`. What cannot be written is
 * logged and kept for the next time; a kill loses a minute at most.
 */
export class PageReads {
  readonly #database: Pick<Pool, 'query'>
  readonly #logger: Pick<Logger, 'warn'>
  readonly #counts = new Map<string, number>()
  #timer: NodeJS.Timeout | undefined
  #flushing: Promise<void> = Promise.resolve()

  constructor({ database, logger }: { database: Pick<Pool, 'query'>; logger: Pick<Logger, 'warn'> }) {
    this.#database = database
    this.#logger = logger
  }

  start(): void {
    this.#timer = setInterval(() => void this.flush(), flushInterval)
  }

  /** Writes what is left. Never rejects. */
  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.flush()
  }

  /** `path` is that of a page of the site: whoever calls has found it there. */
  count(path: string): void {
    this.#counts.set(path, (this.#counts.get(path) ?? 0) + 1)
  }

  /** Adds the counts to those in the database, one flush at a time. Never rejects. */
  flush(): Promise<void> {
    this.#flushing = this.#flushing.then(() => this.#write())
    return this.#flushing
  }

  async #write(): Promise<void> {
    // In one order everywhere: servers that write at the same time then wait, and never for one another.
    const rows = [...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1))
    try {
      for (let begin = 0; begin < rows.length; begin += rowsPerStatement) {
        const slice = rows.slice(begin, begin + rowsPerStatement)
        await this.#database.query(addReads, [slice.map(([path]) => path), slice.map(([, reads]) => reads)])
        for (const [path, reads] of slice) this.#subtract(path, reads)
      }
    } catch (err) {
      this.#logger.warn({ err, event: 'page-reads-kept', pages: this.#counts.size })
    }
  }

  /** Takes off what was written; pages were read meanwhile. */
  #subtract(path: string, written: number): void {
    const left = (this.#counts.get(path) ?? 0) - written
    if (left > 0) this.#counts.set(path, left)
    else this.#counts.delete(path)
  }
}

const addReads = `
  insert into publication.page_reads (path, reads)
  select * from unnest($1::text[], $2::double precision[])
  on conflict (path) do update set reads = page_reads.reads + excluded.reads`
