/**
 * The publisher: the one process that writes the live site. It waits until it leads, loads the built
 * site, and follows the outbox. It ends on SIGTERM, SIGINT or when its supervisor goes, and with a fault
 * on anything it cannot trust any more; whoever started it starts it again.
 */
import { readFile } from 'node:fs/promises'
import { parseEnvironment, publisherEnvironment } from '@mecaformation/contracts/environment'
import pg from 'pg'
import { pino } from 'pino'
import { fixedRoutes } from '../src/routes.ts'
import { lead } from './leader.ts'
import { acquireLeadership, renewalInterval, renewLeadership } from './leadership.ts'
import { lastFence } from './live-store.ts'
import { loadSiteApp } from './site-app.ts'

const environment = parseEnvironment(process.env, publisherEnvironment)
const logger = pino({ level: environment.LOG_LEVEL, base: { pid: process.pid, name: 'publisher' } })
const build = new URL('../dist/app/', import.meta.url)
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
    await lead({
      app: await loadSiteApp({ entryUrl: new URL('server/entry.mjs', build), origin: environment.PUBLIC_URL }),
      // Pages print the public address.
      version: `${await readFile(new URL('.stamp', build), 'utf8')}@${environment.PUBLIC_URL}`,
      fixedRoutes,
      clientDir: new URL('client/', build).pathname,
      dataDir: environment.DATA_DIR,
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
