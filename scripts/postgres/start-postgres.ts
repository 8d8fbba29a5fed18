import { postgresBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { loadCredentials, saveCredentials, urlsOf } from './credentials.ts'
import { freePort, isFree } from './free-port.ts'
import { messages } from './messages.fr.ts'
import { postgresPlaces } from './places.ts'
import { ensureRoles } from './roles.ts'
import { findRunningServer, stopServer } from './running-server.ts'
import { followServer, type PostgresProcess, startServer } from './server-process.ts'
import { findLauncher } from './unprivileged.ts'

export interface Postgres {
  /** Database `mecaformation`, as a role that owns nothing. */
  runtimeUrl: string
  /** Database `mecaformation`, as its owner: for migrations. */
  ownerUrl: string
  /** Database `postgres`, as superuser: for making databases, never for the product. */
  adminUrl: string
  process: PostgresProcess
  /** True when the server was already running, started by another process. */
  reused: boolean
  /** Stops the server, whoever started it; what was committed is kept. */
  stop: () => Promise<void>
}

/**
 * Runs the embedded PostgreSQL of a data folder and makes its roles and database. Takes over a server
 * that is already running there. `port` insists on the
 * port that clients already know; `ephemeral` trades safety against crashes for speed, for tests.
 */
export async function startPostgres(options: {
  dataDir: string
  log: (line: string) => void
  ephemeral?: boolean
  port?: number
}): Promise<Postgres> {
  const { dataDir, log, ephemeral = false } = options
  const places = postgresPlaces(dataDir)
  const binaries = await postgresBinaries()
  const credentials = await loadCredentials(places, freePort)

  const running = await findRunningServer(places, urlsOf(credentials).adminUrl)
  const server = running === null ? await startAnew() : followServer(running)
  const stop = () => stopServer(server.pid)
  try {
    await ensureRoles(credentials)
  } catch (error) {
    if (running === null) await stop()
    throw error
  }
  return { ...urlsOf(credentials), process: server, reused: running !== null, stop }

  async function startAnew(): Promise<PostgresProcess> {
    const launcher = await findLauncher()
    await ensureCluster({ places, binaries, launcher, password: credentials.passwords.admin, sync: !ephemeral })
    if (!(await isFree(credentials.port))) {
      if (options.port !== undefined) throw new Error(messages.portTaken(options.port))
      credentials.port = await freePort()
      await saveCredentials(places, credentials)
    }
    return startServer({ places, binaries, launcher, port: credentials.port, log, ephemeral })
  }
}
