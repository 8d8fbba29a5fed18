import { liveLayout } from '@mecaformation/contracts/live/layout'
import type { ManifestEntry } from '@mecaformation/contracts/live/manifest'
import { isSharePicture } from '@mecaformation/domain/live/share-picture'
import { PublicationQueue } from '@mecaformation/domain/publication/publication-queue'
import type { Client, Pool } from 'pg'
import type { Logger } from 'pino'
import { isHashedAsset, outdatedAssets, storeBuildAssets } from './build-assets.ts'
import { Followers } from './followers.ts'
import { Ledger, type PageFault } from './ledger.ts'
import { LiveStore, readLiveSite } from './live-store.ts'
import { messages } from './messages.fr.ts'
import type { ReachMilestone } from './milestones.ts'
import { type Claim, type ClaimedRow, claimAtStart, claimWaiting } from './outbox.ts'
import { readCounts } from './page-reads.ts'
import { startPreviewServer } from './preview/preview-server.ts'
import { renderPreview } from './preview/render-preview.ts'
import type { Completed, Outcome, Publication } from './publication.ts'
import { isSearchFile } from './search-bundles.ts'
import type { SiteApp } from './site-app.ts'
import { SitePublisher } from './site-publisher.ts'
import { Turns } from './turns.ts'
import { wakeUps } from './wake-ups.ts'

/** Pages that depend on a publication are rendered for so long at a time, then whoever waits comes first. */
const sliceMilliseconds = 40
/** However many publications come, pages that wait for this long get a slice. */
const longestPause = 1000

export interface LeaderParts {
  app: SiteApp
  /** Names the build of the site that `app` comes from. */
  version: string
  /** Pages that stand whatever is published. */
  fixedRoutes: readonly string[]
  /** The folder of scripts, styles and icons that the build of the site made. */
  clientDir: string
  dataDir: string
  pool: Pool
  /** The connection that holds the leadership and hears of new rows. */
  client: Client
  fence: number
  /** Throws when another leader may have taken over: asked before anything is written that no fence guards. */
  confirmLease: () => void
  stop: AbortSignal
  reached: ReachMilestone
  logger: Logger
}

/**
 * Leads until told to stop. It begins where the leader before ended: at once when the live site was
 * rendered by this very version, else by rendering all of it aside. Then it follows the outbox. A fault
 * ends it: the process starts afresh and heals that way.
 */
export async function lead(parts: LeaderParts): Promise<void> {
  const { pool, client, stop, fence } = parts
  // Listening comes first: a row written while all is rendered must still wake the loop below.
  const wakes = await wakeUps(client, stop)
  const ledger = new Ledger({ pool, fence })
  const leader = new Leader(parts, ledger, await readCounts(pool))
  let endPreviews: (() => Promise<void>) | undefined
  try {
    await Promise.race([ledger.fault, leader.begin()])
    endPreviews = await leader.servePreviews()
    // For the supervisor, whatever the level of the log.
    process.stdout.write(`${JSON.stringify({ event: 'ready', fence })}\n`)
    while (!stop.aborted) {
      if (wakes.take()) await leader.claim()
      if (!(await Promise.race([ledger.fault, leader.work()]))) await Promise.race([ledger.fault, wakes.wait()])
    }
  } finally {
    wakes.end()
    await endPreviews?.()
  }
  await leader.end()
}

class Leader {
  readonly #parts: LeaderParts
  readonly #ledger: Ledger
  readonly #store: LiveStore
  readonly #site: SitePublisher
  readonly #followers: Followers
  readonly #turns = new Turns()
  readonly #queue = new PublicationQueue<ClaimedRow>()
  /** The documents of rows in the queue, in their latest state. */
  readonly #documents = new Map<string, Claim['documents'][number] | Claim['unreadable'][number]>()
  #lastSlice = 0

  constructor(parts: LeaderParts, ledger: Ledger, reads: ReadonlyMap<string, number>) {
    const { dataDir, fence, version, confirmLease } = parts
    this.#parts = parts
    this.#ledger = ledger
    this.#store = new LiveStore({ dataDir, fence, version, confirmLease })
    this.#site = new SitePublisher({ ...parts, store: this.#store, readsOf: (path) => reads.get(path) ?? 0 })
    this.#followers = new Followers({ ...parts, store: this.#store })
  }

  /** Takes over the live site, or renders it anew when another version of the site left it. */
  async begin(): Promise<void> {
    const { pool, fence, dataDir, clientDir, version, logger } = this.#parts
    const began = performance.now()
    const { shown, claim, unfinished } = await claimAtStart(pool, fence)
    const last = await readLiveSite(dataDir)
    if (last.unreadable !== null) {
      logger.error(
        { event: 'manifest-unreadable', name: last.unreadable },
        messages.manifestUnreadable(last.unreadable),
      )
    }
    const assets = await storeBuildAssets(this.#store, clientDir)
    const outdated = await outdatedAssets({ live: last.entries.keys(), assets, dataDir, now: new Date(), logger })
    for (const path of outdated) last.entries.delete(path)
    const beside = new Map<string, ManifestEntry>([
      ...[...last.entries].filter(([path]) => isHashedAsset(path) || isSearchFile(path) || isSharePicture(path)),
      ...assets,
    ])
    for (const { id, reason } of shown.unreadable) logger.error({ event: 'document-unreadable', id, reason })
    this.#enqueue(claim)
    const resumes = last.version === version
    if (resumes) {
      const pages = [...last.entries.keys()].filter((path) => !beside.has(path))
      this.#site.resume(shown, { pages, unfinished })
      await this.#store.checkpoint(new Map([...last.entries, ...beside]))
      const { outcomes, completed } = await this.#site.catchUp([...this.#publications()])
      for (const [publication, outcome] of outcomes) await this.#settle(publication, outcome)
      this.#complete(completed)
    } else {
      const waiting = [...this.#publications()]
      const { outcomes, failures } = await this.#site.renderAll(shown, { waiting, beside, lastGood: last.entries })
      for (const [publication, outcome] of outcomes) await this.#settle(publication, outcome)
      this.#logFaults(failures)
      this.#ledger.complete(unfinished, [])
      await this.#ledger.settled()
    }
    const milliseconds = Math.round(performance.now() - began)
    logger.info({ event: 'leads', fence, version, resumes, milliseconds })
    this.#followers.begin(unfinished)
  }

  /** Answers this machine's servers who ask for previews, in turn with publications; gives what ends it. */
  servePreviews(): Promise<() => Promise<void>> {
    const { pool, dataDir, logger } = this.#parts
    const tryOn = (...asked: Parameters<SitePublisher['tryOn']>) => this.#turns.take(() => this.#site.tryOn(...asked))
    return startPreviewServer({
      render: (request) => renderPreview(request, { pool, tryOn }),
      endpointFile: liveLayout(dataDir).previewEndpoint,
      logger,
    })
  }

  /** Looks for publications that wait. */
  async claim(): Promise<void> {
    const claim = await claimWaiting(this.#parts.pool, this.#parts.fence)
    if (claim.rows.length === 0) return
    this.#enqueue(claim)
    await this.#parts.reached('claimed')
  }

  /** Does the next piece of work; `false` when there was none. */
  async work(): Promise<boolean> {
    const pagesWaitTooLong = this.#site.pendingPages > 0 && performance.now() - this.#lastSlice > longestPause
    const publication = pagesWaitTooLong ? null : this.#nextPublication()
    if (publication !== null) {
      const began = performance.now()
      const outcome = await this.#turns.take(() => this.#site.publish(publication))
      await this.#settle(publication, outcome, performance.now() - began)
      return true
    }
    if (this.#site.pendingPages > 0) {
      await this.#turns.take(() => this.#follow())
      return true
    }
    await this.#store.shortenChain()
    return false
  }

  /** Ends in good order: what was shown is told, what follows has followed. */
  async end(): Promise<void> {
    await this.#ledger.settled()
    await this.#followers.stop()
  }

  async #follow(): Promise<void> {
    this.#lastSlice = performance.now()
    const isOver = () => performance.now() - this.#lastSlice > sliceMilliseconds
    const { changed, completed } = await this.#site.followPages(isOver)
    this.#complete(completed)
    if (completed.length > 0) await this.#parts.reached('completed')
    this.#followers.follow({ sequences: [], changed })
  }

  async #settle(publication: Publication, outcome: Outcome, milliseconds?: number): Promise<void> {
    const { sequences, documents } = publication
    const { logger, reached } = this.#parts
    if (outcome.kind === 'failed') {
      logger.error({ event: 'publication-failed', sequences, reason: outcome.reason })
      this.#ledger.failed(sequences, outcome.reason)
      // The next claim must find what failed, to take it along with what is saved upon it.
      return this.#ledger.settled()
    }
    const { addresses, pages, changed, completed } = outcome
    this.#ledger.live({ sequences, documents, addresses, pages })
    await reached('settled')
    this.#complete(completed)
    this.#followers.follow({ sequences, changed })
    logger.info({ event: 'published', rows: sequences.length, paths: changed.size, pages, milliseconds })
  }

  #complete(completed: readonly Completed[]): void {
    for (const { sequences, faults } of completed) {
      this.#logFaults(faults)
      if (sequences.length > 0) this.#ledger.complete(sequences, faults)
    }
  }

  #logFaults(faults: readonly PageFault[]): void {
    for (const fault of faults) this.#parts.logger.error({ event: 'page-failed', ...fault })
  }

  #enqueue({ rows, documents, unreadable }: Claim): void {
    for (const document of [...documents, ...unreadable]) this.#documents.set(document.id, document)
    this.#queue.add(rows)
  }

  #nextPublication(): Publication | null {
    const rows = this.#queue.take()
    if (rows === null) return null
    const publication = { sequences: rows.map(({ sequence }) => sequence), documents: [], unreadable: [] } as {
      sequences: number[]
      documents: Claim['documents']
      unreadable: Claim['unreadable']
    }
    for (const id of new Set(rows.map(({ document }) => document))) {
      const document = this.#documents.get(id)
      this.#documents.delete(id)
      if (document === undefined) throw new Error(`the row of ${id} came without its document`)
      if ('reason' in document) publication.unreadable.push(document)
      else publication.documents.push(document)
    }
    return publication
  }

  *#publications(): Generator<Publication> {
    for (let next = this.#nextPublication(); next !== null; next = this.#nextPublication()) yield next
  }
}
