import { join } from 'node:path'
import type { Environment } from '@mecaformation/contracts/environment'
import type { Build } from '../build/build.ts'
import { buildChanged } from '../build/build-changed.ts'
import { openDatabase } from '../database/open-database.ts'
import { acquireLock, Locked } from '../processes/lock.ts'
import { stopRequests } from '../processes/stop-requests.ts'
import { loadSettings } from '../settings/load-settings.ts'
import { createSteps } from '../steps/steps.ts'
import { type SupervisedProcess, supervise } from '../supervise.ts'
import { type Logbook, openLogbook } from '../supervisor/logbook.ts'
import { messages as supervisorMessages } from '../supervisor/messages.fr.ts'
import { deploySite } from '../versions/deploy-site.ts'
import { announce } from './announce.ts'
import { checkPort } from './check-port.ts'
import { messages } from './messages.fr.ts'
import { prepareDatabase } from './prepare-database.ts'
import { reportFailure } from './report-failure.ts'

/** What tells `npm start` from `npm run dev`. */
export interface Variant {
  mode: 'production' | 'development'
  /** What the person typed. */
  command: string
  /** Every port that is served, the site's own first. */
  ports: (environment: Environment) => number[]
  /** What is built beside the site. */
  builds: readonly Build[]
  processes: (environment: Environment) => SupervisedProcess[]
  /** Where the pages are to be looked at. */
  site: (environment: Environment) => string
}

/**
 * Brings the whole product up, keeps it running until somebody asks for its end, and takes it down in
 * the opposite order. Sets the exit code: 0 when it ended because it was asked to.
 */
export async function runProduct(variant: Variant): Promise<void> {
  const stopSignal = stopRequests()
  const takeDown: (() => Promise<void> | void)[] = []
  let logbook: Logbook | undefined
  try {
    await bringUp()
    await aborted(stopSignal)
  } catch (error) {
    if (!stopSignal.aborted) {
      reportFailure(error, logbook)
      process.exitCode = 1
    }
  }
  if (stopSignal.aborted) console.log(`\n${messages.stopping}`)
  for (const step of takeDown.reverse()) {
    try {
      await step()
    } catch (error) {
      // What comes after must be taken down all the same.
      reportFailure(error, logbook)
      process.exitCode = 1
    }
  }
  if (stopSignal.aborted) console.log(messages.stopped)

  async function bringUp(): Promise<void> {
    const settings = await loadSettings(variant.mode)
    const { DATA_DIR, HOST, PUBLIC_URL } = settings.environment
    const lock = await acquireLock(join(DATA_DIR, 'supervisor.lock'), { note: PUBLIC_URL }).catch((error: unknown) => {
      if (!(error instanceof Locked)) throw error
      throw new Error(supervisorMessages.locked(error.holder.pid, error.holder.note), { cause: error })
    })
    takeDown.push(lock.release)
    for (const port of variant.ports(settings.environment)) {
      await checkPort({ host: HOST, port, command: variant.command })
    }
    const book = openLogbook(DATA_DIR)
    logbook = book
    takeDown.push(book.close)

    const steps = createSteps()
    const fromPostgres = (line: string) => book.fromPostgres(line)
    const { environment, postgres } = await steps.run(messages.database, () => openDatabase(settings, fromPostgres))
    if (postgres !== null) takeDown.push(postgres.stop)
    stopSignal.throwIfAborted()
    await prepareDatabase({ environment, embedded: settings.embedded, steps, signal: stopSignal })
    await deploySite({ environment, steps, signal: stopSignal, isAskedFor: false })
    await buildChanged(variant.builds, { environment, steps, signal: stopSignal })

    stopSignal.throwIfAborted()
    const processes = variant.processes(environment)
    const supervision = supervise({ dataDir: DATA_DIR, postgres, processes, logbook: book })
    takeDown.push(supervision.stop, lock.announceStop)
    await steps.run(messages.processes, () => Promise.race([supervision.ready, aborted(stopSignal)]))
    stopSignal.throwIfAborted()
    await announce(environment, variant.site(environment))
  }
}

/** Resolves when the signal fires. */
async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
