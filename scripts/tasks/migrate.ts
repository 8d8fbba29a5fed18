import { withDatabase } from '../database/with-database.ts'
import { loadSettings } from '../settings/load-settings.ts'
import { migrate } from '../start/prepare-database.ts'
import { runTask } from '../start/run-task.ts'

/** `npm run migrate`: brings schema, queues and rights up to date, whether or not that seems needed. */
await runTask(async (signal) => {
  const settings = await loadSettings('production')
  await withDatabase(settings, (environment) => migrate(environment, signal, (line) => console.log(line)))
})
