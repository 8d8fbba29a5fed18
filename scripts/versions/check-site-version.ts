import { join } from 'node:path'
import { CommandFailed, runCommand } from '../processes/run-command.ts'
import { projectRoot } from '../settings/project-root.ts'
import { messages } from './messages.fr.ts'
import { folderOf } from './version-folders.ts'

const patience = 60_000

/**
 * Loads a version and renders its fixed pages, in a process of its own as the publisher would. Throws one
 * sentence when it cannot; what went wrong is printed.
 */
export async function checkSiteVersion(id: string, signal: AbortSignal): Promise<void> {
  try {
    await runCommand({
      script: join(projectRoot, 'site/publisher/check-version.ts'),
      args: [folderOf(id)],
      cwd: projectRoot,
      env: process.env,
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    })
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof CommandFailed) console.error(`\n${error.output}`)
    throw new Error(messages.doesNotWork(id), { cause: error })
  }
}
