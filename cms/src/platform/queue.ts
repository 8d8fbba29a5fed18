import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { PgBoss } from 'pg-boss'
import { env } from '../env.ts'
import { createLogger } from './logger.ts'
import { type JobOf, type QueueName, queueSchema, queues } from './queues.ts'
import { executeInTransaction } from './transaction.ts'

const logger = createLogger('queue')

let starting: Promise<PgBoss> | undefined

/** Asks for a job. The queue's connection opens at the first one; a failed opening is tried anew by the next. */
export async function enqueue<Q extends QueueName>(queue: Q, job: JobOf<Q>): Promise<void> {
  const boss = await startedBoss()
  await boss.send(queue, queues[queue].payload.parse(job))
}

/** Asks for a job in the transaction of `req`: it is there when the transaction stands, and nowhere when it does not. */
export async function enqueueWith<Q extends QueueName>(req: PayloadRequest, queue: Q, job: JobOf<Q>): Promise<void> {
  const boss = await startedBoss()
  const executeSql = async (text: string, values: unknown[] = []) => ({
    rows: await executeInTransaction(req, withValues(text, values)),
  })
  await boss.send(queue, queues[queue].payload.parse(job), { db: { executeSql } })
}

/** A statement whose values stand at `$1`, `$2` …, as Payload's connection takes it. */
function withValues(text: string, values: unknown[]) {
  const parts = text.split(/\$(\d+)/)
  return sql.join(
    parts.map((part, index) => (index % 2 === 0 ? sql.raw(part) : sql`${sql.param(values[Number(part) - 1])}`)),
  )
}

/** Closes the queue's connection, if it was opened. */
export async function closeQueue(): Promise<void> {
  const boss = await starting
  starting = undefined
  await boss?.stop({ graceful: false })
}

function startedBoss(): Promise<PgBoss> {
  starting ??= open().catch((error: unknown) => {
    starting = undefined
    throw new Error('the job queue cannot be reached', { cause: error })
  })
  return starting
}

async function open(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env.DATABASE_URL,
    schema: queueSchema,
    application_name: 'mecaformation-queue',
    max: 2,
    migrate: false,
    createSchema: false,
    // The worker alone looks after schedules and stuck jobs.
    supervise: false,
    schedule: false,
  })
  boss.on('error', (err) => logger.error({ err, msg: 'job queue' }))
  await boss.start()
  return boss
}
