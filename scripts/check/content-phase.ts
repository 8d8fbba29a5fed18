import { contentCheck } from '../content/content-check.ts'
import { CommandFailed, runCommand } from '../processes/run-command.ts'
import type { Outcome, PhaseContext } from './phase.ts'

/** The project's own contents are as their check asks. */
export async function checkOwnContent({ signal, progress }: PhaseContext): Promise<Outcome> {
  try {
    await runCommand({ ...contentCheck, signal, onLine: progress })
    return { passed: 1, failed: 0 }
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error
    return { passed: 0, failed: 1, details: error.output }
  }
}
