import { contentCheck } from '../content/content-check.ts'
import { runInteractive } from '../processes/run-interactive.ts'
import { runTask } from '../start/run-task.ts'

/**
 * `npm run content:check`: judges content files, their form and how they are written, without a database;
 * `-- --fix` first mends what can be mended in one way only.
 */
await runTask(async () => {
  process.exitCode = await runInteractive({ ...contentCheck, args: process.argv.slice(2) })
})
