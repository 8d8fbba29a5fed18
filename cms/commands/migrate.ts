import type { Payload } from 'payload'
import type { Client } from 'pg'
import type { Completion } from '../src/features/media/complete-variants.ts'
import type { Republication } from '../src/features/publication/republish.ts'
import { queueSchema } from '../src/platform/queues.ts'
import { grantAddedTo, grantRuntime } from './grant-runtime.ts'
import { messages } from './messages.fr.ts'
import { runCommand } from './run-command.ts'
import { say } from './say.ts'
import { readSettings, withDatabase } from './settings.ts'
import { withPayload } from './with-payload.ts'

/**
 * Brings the database up to date as its owner: tables, published forms, copies of pictures, job queues, rights of the runtime
 * role. May run many times.
 */
async function migrate(): Promise<void> {
  const settings = readSettings()
  const runtimeUrl = settings.DATABASE_URL
  const ownerUrl = settings.DATABASE_OWNER_URL ?? runtimeUrl
  await withDatabase(ownerUrl, (owner) =>
    alone(owner, async () => {
      // The configuration reads its settings when it is first imported.
      process.env.DATABASE_URL = ownerUrl
      const { indexAll } = await import('../src/features/references/index-uses.ts')
      const { completeVariants } = await import('../src/features/media/complete-variants.ts')
      const { republishAll } = await import('../src/features/publication/republish.ts')
      await withPayload(async (payload) => {
        await runMigrations(payload)
        tellRepublication(await republishAll(payload))
        await indexAll(payload)
        tellCompletion(await completeVariants(payload))
      })
      const { installQueues } = await import('../src/platform/install-queues.ts')
      await installQueues(ownerUrl)
      const runtime = await withDatabase(runtimeUrl, currentRole)
      await grantRuntime(owner, { runtime, schemas: ['public', 'publication', 'people', 'trust', queueSchema] })
      await grantAddedTo(owner, runtime)
    }),
  )
  say(messages.upToDate)
}

/** Several servers may start at once; they migrate one after the other. */
async function alone(client: Client, work: () => Promise<void>): Promise<void> {
  const lock = `hashtext('mecaformation:migrate')`
  await client.query(`select pg_advisory_lock(${lock})`)
  try {
    await work()
  } finally {
    await client.query(`select pg_advisory_unlock(${lock})`)
  }
}

/** Payload ends the process on a failure and says why in its log only, which may be silent. */
async function runMigrations(payload: Payload): Promise<void> {
  const { readMigrationFiles } = await import('payload')
  const files = await readMigrationFiles({ payload })
  const spoken = files.map((file) => ({
    ...file,
    up: async (args: Parameters<typeof file.up>[0]) => {
      try {
        await file.up(args)
      } catch (error) {
        console.error(messages.migrationFailed(file.name), error)
        throw error
      }
      say(messages.migrated(file.name))
    },
  }))
  await payload.db.migrate({ migrations: spoken })
}

/** A document that does not fit any more is for its author to mend; the rest need not wait for that. */
function tellRepublication({ documents, refused }: Republication): void {
  if (documents > 0) say(messages.republished(documents))
  for (const { collection, id, reason } of refused) console.error(messages.notRepublished(collection, id, reason))
}

function tellCompletion({ completed, unreadable }: Completion): void {
  if (completed > 0) say(messages.variantsMade(completed))
  for (const { filename, cause } of unreadable) console.error(messages.variantsNotMade(filename), cause)
}

async function currentRole(client: Client): Promise<string> {
  const { rows } = await client.query<{ role: string }>('select current_user as role')
  const [row] = rows
  if (row === undefined) throw new Error('the database does not say who is connected')
  return row.role
}

await runCommand(migrate)
