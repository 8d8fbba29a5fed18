import { join } from 'node:path'
import { runCommand } from '../processes/run-command.ts'
import { servingEnvironment } from '../settings/child-environment.ts'
import { loadSettings } from '../settings/load-settings.ts'
import { projectRoot } from '../settings/project-root.ts'
import { messages } from '../start/messages.fr.ts'
import { runTask } from '../start/run-task.ts'
import { createSteps } from '../steps/steps.ts'

const commands = [
  [messages.types, 'generate:types'],
  [messages.importMap, 'generate:importmap'],
] as const

/** `npm run generate`: the files that Payload makes from its configuration. Needs no database. */
await runTask(async (signal) => {
  const { environment } = await loadSettings('production')
  const cwd = join(projectRoot, 'cms')
  const script = join(cwd, 'node_modules/payload/bin.js')
  const env = { ...servingEnvironment(environment), PAYLOAD_CONFIG_PATH: 'src/payload.config.ts' }
  const steps = createSteps()
  for (const [title, command] of commands) {
    await steps.run(title, (onLine) =>
      runCommand({ script, args: ['--disable-transpile', command], cwd, env, signal, onLine }),
    )
  }
})
