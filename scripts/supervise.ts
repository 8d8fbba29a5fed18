import type { Postgres } from './postgres/start-postgres.ts'
import { type Failure, keepRunning } from './supervisor/keep-running.ts'
import type { Logbook } from './supervisor/logbook.ts'
import { messages } from './supervisor/messages.fr.ts'
import { postgresService } from './supervisor/postgres-service.ts'
import { type ProcessOptions, processService } from './supervisor/process-service.ts'

/** This many failures in a row before a process was ever ready, and starting is given up. */
const hopeless = 4

export type SupervisedProcess = Omit<ProcessOptions, 'onLine'>

export interface Supervision {
  /** Resolves when every process is ready; rejects when one of them cannot be brought up. */
  ready: Promise<void>
  /** Stops the processes, then the database. */
  stop: () => Promise<void>
}

/**
 * Keeps the product running: its processes and, unless it is somebody else's, its database. Each is
 * started again when it ends, later and later while it goes on failing.
 */
export function supervise(options: {
  dataDir: string
  postgres: Postgres | null
  processes: readonly SupervisedProcess[]
  logbook: Logbook
}): Supervision {
  const { dataDir, postgres, processes, logbook } = options
  const despair = Promise.withResolvers<never>()
  const wereReady = new Set<string>()

  function onFailure(failure: Failure): void {
    logbook.fromSupervisor(messages.failed(failure), { ...failure })
    if (wereReady.has(failure.name) || failure.failures < hopeless) return
    despair.reject(new Error(messages.givenUp(failure.name, failure.how, logbook.pathOf(failure.name))))
  }

  const database =
    postgres &&
    keepRunning(
      postgresService(postgres, dataDir, (line) => logbook.fromPostgres(line)),
      onFailure,
    )
  const kept = processes.map((one) => {
    const { name } = one
    const onLine = (line: string, stream: 'out' | 'err') => logbook.fromProcess(name, line, stream)
    const service = keepRunning(processService({ ...one, onLine }), onFailure)
    return { ...service, ready: service.ready.then(() => wereReady.add(name)) }
  })

  return {
    ready: Promise.race([Promise.all(kept.map(({ ready }) => ready)).then(() => {}), despair.promise]),
    async stop() {
      logbook.hush()
      await Promise.all(kept.map((service) => service.stop()))
      await database?.stop()
    },
  }
}
