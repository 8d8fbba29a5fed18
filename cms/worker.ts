/**
 * The worker: does the jobs of the queue and what was planned for a date, on this machine or another, once
 * or many times. It ends on SIGTERM, SIGINT or when its supervisor goes; a job in hand is given a few
 * seconds, then another worker takes it up again.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import { Client, type ClientBase } from 'pg'
import { PgBoss } from 'pg-boss'
import { env } from './src/env.ts'
import { remind } from './src/features/due-reviews/remind.ts'
import { deleteOldPublications } from './src/features/housekeeping/delete-old-publications.ts'
import { deleteOldVersions } from './src/features/housekeeping/delete-old-versions.ts'
import { deleteUntouchedDrafts } from './src/features/housekeeping/delete-untouched-drafts.ts'
import { fadePageReads } from './src/features/housekeeping/fade-page-reads.ts'
import { sweepMedia, sweepUploads } from './src/features/housekeeping/sweep-media.ts'
import { mailDelivery } from './src/features/mail/deliver-mail.ts'
import { watchPublisher } from './src/features/publisher-watch/watch-publisher.ts'
import { keepSchedules } from './src/features/schedules/keep-schedules.ts'
import { createLogger } from './src/platform/logger.ts'
import { type JobOf, type MailMessage, type QueueName, queueSchema, queues } from './src/platform/queues.ts'

const patienceWithJobs = 8000
const logger = createLogger('worker')

const boss = new PgBoss({
  connectionString: env.DATABASE_URL,
  schema: queueSchema,
  application_name: 'mecaformation-worker',
  max: 4,
  migrate: false,
  createSchema: false,
  // Only the owner could rebuild indexes.
  reindex: false,
})
boss.on('error', (err) => logger.error({ err, msg: 'job queue' }))
boss.on('warning', (warning) => logger.warn({ warning, msg: 'job queue' }))

async function work<Q extends QueueName>(queue: Q, handle: (job: JobOf<Q>, id: string) => Promise<void>) {
  await boss.work<unknown>(queue, async (jobs) => {
    for (const { id, data } of jobs) {
      try {
        await handle(queues[queue].payload.parse(data) as JobOf<Q>, id)
        logger.info({ queue, job: id, msg: 'job done' })
      } catch (err) {
        logger.error({ err, queue, job: id, msg: 'job failed, it will be tried again' })
        throw err
      }
    }
  })
}

/** Asks for an e-mail over a connection, so that it shares its transaction. */
async function queueMail(mail: MailMessage, connection: ClientBase): Promise<void> {
  const db = { executeSql: (text: string, values?: unknown[]) => connection.query(text, values) }
  await boss.send('mail', queues.mail.payload.parse(mail), { db })
}

async function withDatabase(use: (database: Client) => Promise<void>): Promise<void> {
  const database = new Client({ connectionString: env.DATABASE_URL, application_name: 'mecaformation-worker' })
  await database.connect()
  try {
    await use(database)
  } finally {
    await database.end()
  }
}

const stopped = new AbortController()
let watching: Promise<void> = Promise.resolve()

/** Payload takes seconds to load, and mail need not wait for it. */
async function watchSchedules(): Promise<void> {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('./src/payload.config.ts'),
  ])
  const payload = await getPayload({ config })
  logger.info({ event: 'watching schedules', msg: 'watching schedules' })
  await keepSchedules({ payload, signal: stopped.signal })
}

let stopping = false
async function stop(reason: string): Promise<never> {
  stopped.abort()
  try {
    await Promise.all([
      boss.stop({ graceful: true, timeout: patienceWithJobs }),
      Promise.race([watching, wait(patienceWithJobs)]),
    ])
  } catch (err) {
    logger.error({ err, reason, msg: 'could not stop in good order' })
    process.exit(1)
  }
  logger.info({ reason, msg: 'stopped' })
  process.exit(0)
}
function stopOnce(reason: string): void {
  if (stopping) return
  stopping = true
  void stop(reason)
}
process.once('SIGTERM', () => stopOnce('SIGTERM'))
process.once('SIGINT', () => stopOnce('SIGINT'))
process.once('disconnect', () => stopOnce('the supervisor is gone'))

await boss.start()
await work(
  'mail',
  mailDelivery({
    smtpUrl: env.SMTP_URL,
    mailDir: join(env.DATA_DIR, 'mail'),
    from: env.MAIL_FROM,
    host: new URL(env.PUBLIC_URL).hostname,
  }),
)
await work('publication-housekeeping', () =>
  withDatabase(async (database) => {
    logger.info({ deleted: await deleteOldPublications(database), msg: 'old publications forgotten' })
    await fadePageReads(database)
    logger.info({ deleted: await deleteOldVersions(database), msg: 'old versions forgotten' })
    await database.query('select journal.forget()')
    logger.info({ deleted: await deleteUntouchedDrafts(database), msg: 'empty drafts forgotten' })
  }),
)
await work('media-housekeeping', () =>
  withDatabase(async (database) => {
    const { media, uploads } = liveLayout(env.DATA_DIR)
    const now = new Date()
    for (const folder of [media, uploads]) await mkdir(folder, { recursive: true })
    logger.info({ deleted: await sweepMedia(database, { folder: media, now }), msg: 'media swept' })
    logger.info({ deleted: await sweepUploads({ folder: uploads, now }), msg: 'uploads swept' })
  }),
)
await work('publisher-watch', () =>
  withDatabase(async (database) => {
    const adminUrl = `${env.PUBLIC_URL}/admin/publications`
    const step = await watchPublisher(database, {
      adminUrl,
      queueMail,
    })
    if (step !== null) logger.warn({ event: `outage-${step}`, msg: 'publications' })
  }),
)
await work('review-reminders', () =>
  withDatabase(async (database) => {
    const told = await remind(database, { now: new Date(), publicUrl: env.PUBLIC_URL, queueMail })
    logger.info({ told, msg: 'reminded of reviews' })
  }),
)
await boss.schedule('publication-housekeeping', '17 3 * * *', null, { tz: 'Europe/Paris' })
await boss.schedule('media-housekeeping', '27 3 * * *', null, { tz: 'Europe/Paris' })
await boss.schedule('review-reminders', '7 7 * * *', null, { tz: 'Europe/Paris' })
await boss.schedule('publisher-watch', '* * * * *')
logger.info({ event: 'ready', msg: 'ready' })
watching = watchSchedules().catch((err) => {
  logger.error({ err, msg: 'schedules cannot be watched' })
  process.exit(1)
})
