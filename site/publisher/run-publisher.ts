import type { publisherEnvironment } from '@mecaformation/contracts/environment'
import { leaseSeconds as usualLease } from '@mecaformation/contracts/publication/leader'
import pg from 'pg'
import { type Logger, pino } from 'pino'
import type { z } from 'zod'
import { fixedRoutes } from '../src/routes.ts'
import { lead } from './leader.ts'
import { acquireLeadership, renewLeadership } from './leadership.ts'
import { Lease } from './lease.ts'
import { lastFence } from './live-store.ts'
import type { ReachMilestone } from './milestones.ts'
import type { OpenedVersion } from './site-version.ts'
import { storageFault } from './storage-fault.ts'

const waitForLeadership = 500
const renewalsPerLease = 4

interface Options {
  environment: z.infer<typeof publisherEnvironment>
  /** Loads the built site that is to be shown; `end` ends the publisher in good order. */
  open: (tools: { logger: Logger; stop: AbortSignal; end: () => void }) => Promise<OpenedVersion>
  leaseSeconds?: number
  /** Told of each milestone beside the log. */
  reached?: ReachMilestone
}

/**
 * Is the publisher until the process ends: on SIGTERM, SIGINT, when its supervisor goes or another version
 * is to be shown, in good order; on anything it cannot trust any more, at once.
 */
export function runPublisher(options: Options): void {
  const { environment, open, leaseSeconds = usualLease, reached = () => undefined } = options
  const base = { pid: process.pid, name: 'publisher' }
  // Written at once: the last word of a process that kills itself would be lost otherwise.
  const logger = pino({ level: environment.LOG_LEVEL, base }, pino.destination({ dest: 1, sync: true }))
  const stopping = new AbortController()
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(event, () => stopping.abort())

  /**
   * Ends at once. An exit that waits for what is under way has been seen to hang for ever when database and
   * supervisor died together, with nobody left to end it.
   */
  function fail(event: string, err: unknown): void {
    logger.fatal({ event, err }, storageFault(err))
    process.kill(process.pid, 'SIGKILL')
  }
  process.on('unhandledRejection', (err) => fail('unhandled-rejection', err))

  async function acquired(client: pg.Client): Promise<{ fence: number; lease: Lease } | null> {
    while (!stopping.signal.aborted) {
      const onDisk = await lastFence(environment.DATA_DIR)
      const askedAt = performance.now()
      const fence = await acquireLeadership(client, onDisk, leaseSeconds)
      const now = () => performance.now()
      if (fence !== null) return { fence, lease: new Lease({ seconds: leaseSeconds, askedAt, now }) }
      await new Promise((resolve) => setTimeout(resolve, waitForLeadership))
    }
    return null
  }

  async function renew(client: pg.Client, { fence, lease }: { fence: number; lease: Lease }): Promise<void> {
    const askedAt = performance.now()
    try {
      if (await renewLeadership(client, fence, leaseSeconds)) lease.renewed(askedAt)
      else fail('leadership-lost', new Error(`fence ${fence} was taken over`))
    } catch (err) {
      fail('database-lost', err)
    }
  }

  async function run(): Promise<void> {
    const connection = { connectionString: environment.DATABASE_URL, application_name: 'mecaformation-publisher' }
    const client = new pg.Client({ ...connection, keepAlive: true })
    client.on('error', (err) => fail('database-lost', err))
    await client.connect()
    const leadership = await acquired(client)
    if (leadership !== null) {
      const { fence, lease } = leadership
      const renewal = setInterval(() => void renew(client, leadership), (leaseSeconds * 1000) / renewalsPerLease)
      const pool = new pg.Pool({ ...connection, max: 4 })
      pool.on('error', (err) => logger.error({ event: 'pool-error', err }))
      const stop = stopping.signal
      const opened = await open({ logger, stop, end: () => stopping.abort() })
      await lead({
        ...opened,
        // Pages print the public address.
        version: `${opened.version}@${environment.PUBLIC_URL}`,
        fixedRoutes,
        dataDir: environment.DATA_DIR,
        pool,
        client,
        fence,
        confirmLease: () => lease.confirm(),
        stop,
        reached(milestone) {
          logger.trace({ event: 'milestone', milestone })
          return reached(milestone)
        },
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
}
