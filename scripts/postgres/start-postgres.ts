import { setTimeout as sleep } from 'node:timers/promises'
import { acquireLock } from '../processes/lock.ts'
import { postgresBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { type Credentials, loadCredentials, saveCredentials, urlsOf } from './credentials.ts'
import { freePort, isFree } from './free-port.ts'
import { messages } from './messages.fr.ts'
import { type PostgresPlaces, postgresPlaces } from './places.ts'
import { ensureRoles } from './roles.ts'
import { findRunningServer, stopServer } from './running-server.ts'
import { followServer, OrphansAlive, type PostgresProcess, startServer } from './server-process.ts'
import { findLauncher } from './unprivileged.ts'

/** Half a second apart. */
const orphanAttempts = 40
/** A first start makes the files of the database; a start after a crash may have much to replay. */
const startPatience = 180_000

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

export interface PostgresOptions {
  dataDir: string
  log: (line: string) => void
  /** Trades safety against crashes for speed, for tests. */
  ephemeral?: boolean
  /** Insists on the port that clients already know, where otherwise a busy one would be replaced. */
  port?: number
}

/**
 * Runs the embedded PostgreSQL of a data folder and makes its roles and database. Takes over a server
 * that is already running there.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const places = postgresPlaces(options.dataDir)
  // Two tasks may be started at the same moment: the second finds the server of the first.
  const lock = await acquireLock(places.lock, { patience: startPatience })
  try {
    return await findOrStart(places, options)
  } finally {
    await lock.release()
  }
}

async function findOrStart(places: PostgresPlaces, options: PostgresOptions): Promise<Postgres> {
  const credentials = await loadCredentials(places, freePort)
  const running = await findRunningServer(places, urlsOf(credentials).adminUrl)
  const server = running === null ? await startAnew(places, credentials, options) : followServer(running)
  const stop = () => stopServer(server.pid)
  try {
    await ensureRoles(credentials)
  } catch (error) {
    if (running === null) await stop()
    throw error
  }
  return { ...urlsOf(credentials), process: server, reused: running !== null, stop }
}

async function startAnew(
  places: PostgresPlaces,
  credentials: Credentials,
  { log, ephemeral = false, port }: PostgresOptions,
): Promise<PostgresProcess> {
  const binaries = await postgresBinaries()
  const launcher = await findLauncher()
  await ensureCluster({ places, binaries, launcher, password: credentials.passwords.admin, sync: !ephemeral })
  if (!(await isFree(credentials.port))) {
    if (port !== undefined) throw new Error(messages.portTaken(port))
    credentials.port = await freePort()
    await saveCredentials(places, credentials)
  }
  const facts = { places, binaries, launcher, port: credentials.port, log, ephemeral }
  return onceOrphansEnded(() => startServer(facts))
}

async function onceOrphansEnded<T>(start: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start()
    } catch (error) {
      if (!(error instanceof OrphansAlive) || attempt === orphanAttempts) throw error
      await sleep(500)
    }
  }
}
