import { payloadCommand } from '../build/payload-command.ts'
import { runCommand } from '../processes/run-command.ts'
import { loadSettings } from '../settings/load-settings.ts'
import { messages } from '../start/messages.fr.ts'
import { runTask } from '../start/run-task.ts'
import { createSteps } from '../steps/steps.ts'

const commands = [
  [messages.types, 'generate:types'],
  [messages.importMap, 'generate:importmap'],
] as const

/** `npm run generate`: the files that Payload makes from its configuration. */
await runTask(async (signal) => {
  const { environment } = await loadSettings('production')
  const steps = createSteps()
  for (const [title, command] of commands) {
    await steps.run(title, (onLine) => runCommand({ ...payloadCommand(environment, [command]), signal, onLine }))
  }
})
