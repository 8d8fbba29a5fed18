/**
 * The publisher: the one process that writes the live site. It waits until it leads, loads the built
 * site, and follows the outbox. It ends on SIGTERM, SIGINT, when its supervisor goes or when another version
 * of the site is to be shown, and with a fault on anything it cannot trust any more; whoever started it
 * starts it again.
 */
import { fileURLToPath } from 'node:url'
import { parseEnvironment, publisherEnvironment } from '@mecaformation/contracts/environment'
import pg from 'pg'
import { pino } from 'pino'
import { fixedRoutes } from '../src/routes.ts'
import { lead } from './leader.ts'
import { acquireLeadership, renewalInterval, renewLeadership } from './leadership.ts'
import { lastFence } from './live-store.ts'
import { loadWorkingApp } from './load-working-app.ts'
import { openSiteVersion, untilOtherVersion } from './site-version.ts'

const environment = parseEnvironment(process.env, publisherEnvironment)
const logger = pino({ level: environment.LOG_LEVEL, base: { pid: process.pid, name: 'publisher' } })
const versions = fileURLToPath(new URL('../dist/versions', import.meta.url))
const waitForLeadership = 500

const stopping = new AbortController()
for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(event, () => stopping.abort())

/**
 * Ends at once. An exit that waits for what is under way has been seen to hang for ever when database and
 * supervisor died together, with nobody left to end it.
 */
function fail(event: string, err: unknown): void {
  logger.fatal({ event, err })
  process.kill(process.pid, 'SIGKILL')
}
process.on('unhandledRejection', (err) => fail('unhandled-rejection', err))

async function acquiredFence(client: pg.Client): Promise<number | null> {
  while (!stopping.signal.aborted) {
    const fence = await acquireLeadership(client, await lastFence(environment.DATA_DIR))
    if (fence !== null) return fence
    await new Promise((resolve) => setTimeout(resolve, waitForLeadership))
  }
  return null
}

async function run(): Promise<void> {
  const connection = { connectionString: environment.DATABASE_URL, application_name: 'mecaformation-publisher' }
  const client = new pg.Client({ ...connection, keepAlive: true })
  client.on('error', (err) => fail('database-lost', err))
  await client.connect()
  const fence = await acquiredFence(client)
  if (fence !== null) {
    const renewal = setInterval(() => {
      renewLeadership(client, fence).then(
        (leads) => leads || fail('leadership-lost', new Error(`fence ${fence} was taken over`)),
        (err: unknown) => fail('database-lost', err),
      )
    }, renewalInterval)
    const pool = new pg.Pool({ ...connection, max: 4 })
    pool.on('error', (err) => logger.error({ event: 'pool-error', err }))
    const { PUBLIC_URL: origin, DATA_DIR: dataDir } = environment
    const opened = await openSiteVersion({
      dataDir,
      folder: versions,
      load: (entryUrl) => loadWorkingApp({ entryUrl, origin }),
      now: () => new Date(),
      logger,
    })
    // Another version is shown by another process: this one has loaded its own for good.
    void untilOtherVersion(opened.version, { dataDir, stop: stopping.signal, logger }).then(() => stopping.abort())
    await lead({
      ...opened,
      // Pages print the public address.
      version: `${opened.version}@${origin}`,
      fixedRoutes,
      dataDir,
      pool,
      client,
      fence,
      stop: stopping.signal,
      reached: (milestone) => logger.trace({ event: 'milestone', milestone }),
      logger,
    })
    clearInterval(renewal)
    await pool.end()
  }
  client.removeAllListeners('error')
  await client.end()
}

run().then(
  () => process.exit(0),
  (err: unknown) => fail('publisher-failed', err),
)
