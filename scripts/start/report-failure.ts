import { CommandFailed } from '../processes/run-command.ts'
import type { Logbook } from '../supervisor/logbook.ts'
import { messages } from './messages.fr.ts'

/** Tells a person why a task ended: what the failing command printed, or one sentence, with the details in a log. */
export function reportFailure(error: unknown, logbook?: Logbook): void {
  if (error instanceof CommandFailed) {
    console.error(`\n${error.output}\n\n${messages.commandFailed(error.message)}`)
    return
  }
  const fault = error instanceof Error ? error : new Error(String(error))
  console.error(`\n${fault.message}`)
  if (logbook === undefined) return
  logbook.fault(fault)
  console.error(messages.details(logbook.pathOf('supervisor')))
}
