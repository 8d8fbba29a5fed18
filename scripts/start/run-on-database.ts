import { join } from 'node:path'
import { schemaIsCurrent } from '../database/schema-stamp.ts'
import { withDatabase } from '../database/with-database.ts'
import { runInteractive } from '../processes/run-interactive.ts'
import { servingEnvironment } from '../settings/child-environment.ts'
import { loadSettings } from '../settings/load-settings.ts'
import { projectRoot } from '../settings/project-root.ts'
import { createSteps } from '../steps/steps.ts'
import { messages } from './messages.fr.ts'
import { migrate } from './prepare-database.ts'
import { runTask } from './run-task.ts'

/**
 * Runs a command of the CMS on a database that is up to date, with the terminal and the arguments that
 * the person gave. A server that is running is used and left running; else one is started meanwhile.
 */
export async function runOnDatabase(command: string): Promise<void> {
  await runTask(async (signal) => {
    const settings = await loadSettings('production')
    await withDatabase(settings, async (environment) => {
      if (!(await schemaIsCurrent(environment))) {
        await createSteps().run(messages.migrate, (onLine) => migrate(environment, signal, onLine))
      }
      const script = join(projectRoot, 'cms/commands', `${command}.ts`)
      const env = servingEnvironment(environment)
      process.exitCode = await runInteractive({ script, args: process.argv.slice(2), cwd: projectRoot, env })
    })
  })
}
