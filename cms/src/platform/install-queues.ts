import { PgBoss } from 'pg-boss'
import { queueSchema, queues } from './queues.ts'

/** Brings the queue's schema up to date and makes every queue, as the owner of the database. May run many times. */
export async function installQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: queueSchema,
    application_name: 'mecaformation-migrate',
    max: 2,
    migrate: true,
    supervise: false,
    // Makes pg-boss's own queue of schedules, which the runtime role might not.
    schedule: true,
  })
  const faults: unknown[] = []
  boss.on('error', (error) => faults.push(error))
  await boss.start()
  try {
    for (const [name, { options }] of Object.entries(queues)) {
      await boss.createQueue(name, options)
      const { policy: _fixed, ...changeable } = { policy: undefined, ...options }
      await boss.updateQueue(name, changeable)
    }
  } finally {
    await boss.stop({ graceful: false })
  }
  if (faults.length > 0) throw new AggregateError(faults, 'the job queue could not be installed')
}
