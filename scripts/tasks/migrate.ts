import { payloadCommand } from '../build/payload-command.ts'
import { withDatabase } from '../database/with-database.ts'
import { runInteractive } from '../processes/run-interactive.ts'
import { loadSettings } from '../settings/load-settings.ts'
import { messages } from '../start/messages.fr.ts'
import { migrate } from '../start/prepare-database.ts'
import { runTask } from '../start/run-task.ts'

/**
 * `npm run migrate`: brings schema, queues and rights up to date, whether or not that seems needed.
 * `npm run migrate -- create <name>` writes the migration to what the collections now say.
 */
await runTask(async (signal) => {
  const [action, name] = process.argv.slice(2)
  const settings = await loadSettings('production')
  if (action === undefined) {
    return withDatabase(settings, (environment) => migrate(environment, signal, (line) => console.log(line)))
  }
  if (action !== 'create' || name === undefined) throw new Error(messages.migrateUsage)
  process.exitCode = await runInteractive(payloadCommand(settings.environment, ['migrate:create', name]))
})
