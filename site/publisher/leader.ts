import type { ManifestEntry } from '@mecaformation/contracts/live/manifest'
import type { Client, Pool } from 'pg'
import type { Logger } from 'pino'
import { isHashedAsset, storeBuildAssets } from './build-assets.ts'
import { Exporter } from './exporter.ts'
import { Followers } from './followers.ts'
import { LiveStore, readLiveEntries } from './live-store.ts'
import { type Batch, claimWaiting, settle } from './outbox.ts'
import { isSearchFile, SearchKeeper } from './search-keeper.ts'
import type { SiteApp } from './site-app.ts'
import { SitePublisher } from './site-publisher.ts'
import { wakeUps } from './wake-ups.ts'

export interface LeaderParts {
  app: SiteApp
  /** Pages that stand whatever is published. */
  fixedRoutes: readonly string[]
  /** The folder of scripts, styles and icons that the build of the site made. */
  clientDir: string
  dataDir: string
  pool: Pool
  /** The connection that holds the leadership and hears of new rows. */
  client: Client
  fence: number
  stop: AbortSignal
  logger: Logger
}

/**
 * Leads until told to stop: renders all of the site once, so that whatever a crash left half done is
 * whole again, then follows the outbox. A fault ends it: the process starts afresh and heals that way.
 */
export async function lead(parts: LeaderParts): Promise<void> {
  const { app, fixedRoutes, clientDir, dataDir, fence, pool, client, stop, logger } = parts
  const store = new LiveStore({ dataDir, fence })
  const site = new SitePublisher({ app, store, fixedRoutes })
  const search = new SearchKeeper({ store, searchable: site.searchable, now: Date.now, logger })
  const followers = new Followers({ dataDir, search, store, exporter: new Exporter({ dataDir }), pool, logger })

  // Listening comes first: a row written while all is rendered must still wake the loop below.
  const wakes = await wakeUps(client, stop)
  const everything = await claimWaiting(pool, { fence, documents: 'all' })
  const lastGood = await readLiveEntries(dataDir)
  const beside = new Map<string, ManifestEntry>([
    ...[...lastGood].filter(([path]) => isHashedAsset(path) || isSearchFile(path)),
    ...(await storeBuildAssets(store, clientDir)),
  ])
  await timed(logger, everything, async () => {
    const outcome = await site.publishAll(everything, { beside, lastGood })
    await settle(pool, fence, outcome.settlement)
    return outcome
  })
  // For the supervisor, whatever the level of the log.
  process.stdout.write(`${JSON.stringify({ event: 'ready', fence })}\n`)
  await followers.begin(everything.rows.map(({ sequence }) => sequence))

  for await (const _ of wakes) {
    const batch = await claimWaiting(pool, { fence, documents: 'claimed' })
    if (batch.rows.length === 0) continue
    await timed(logger, batch, async () => {
      const outcome = await site.publish(batch)
      await settle(pool, fence, outcome.settlement)
      followers.follow(outcome.settlement.live.map(({ sequence }) => sequence))
      return outcome
    })
  }
  await followers.stop()
}

/** Logs what a batch became: how many rows and paths, how long it took, and each page that failed. */
async function timed(
  logger: Logger,
  batch: Batch,
  publish: () => Promise<{ failures: ReadonlyMap<string, string>; changed: ReadonlySet<string> }>,
): Promise<void> {
  const began = performance.now()
  const { failures, changed } = await publish()
  const milliseconds = Math.round(performance.now() - began)
  logger.info({ event: 'published', rows: batch.rows.length, paths: changed.size, milliseconds })
  for (const [path, reason] of failures) logger.error({ event: 'page-failed', path, reason })
  for (const { id, reason } of batch.unreadable) logger.error({ event: 'document-unreadable', id, reason })
}
