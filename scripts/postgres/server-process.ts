import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { readLines } from '../processes/read-lines.ts'
import { waitForEnd } from '../processes/wait-for-end.ts'
import type { PostgresBinaries } from './binaries.ts'
import { messages } from './messages.fr.ts'
import type { PostgresPlaces } from './places.ts'
import type { Launcher } from './unprivileged.ts'

export interface PostgresProcess {
  pid: number
  /** Resolves with how it ended, for people. */
  exited: Promise<string>
}

/** Processes of a killed server still work on its data; each ends with the statement that it runs. */
export class OrphansAlive extends Error {}

const readyMark = 'database system is ready to accept connections'
const orphansMark = 'pre-existing shared memory block'
/** Recovery after a crash replays what was written since the last checkpoint. */
const patience = 120_000
const keptLines = 20

/** Starts the server and waits until it takes connections. */
export async function startServer(options: {
  places: PostgresPlaces
  binaries: PostgresBinaries
  launcher: Launcher
  port: number
  log: (line: string) => void
  ephemeral: boolean
}): Promise<PostgresProcess> {
  const { places, binaries, launcher, port, log, ephemeral } = options
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(ephemeral ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 } : {}),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [command = '', ...args] = [...launcher.prefix, binaries.postgres, '-D', places.cluster, ...flags]
  // A group of its own: Ctrl-C reaches whoever started it, who stops the server after its clients.
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const lines: string[] = []
  const exited = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('exit', (code, signal) => resolve(signal ?? `code ${code}`))
  })
  const ready = new Promise<void>((resolve) => {
    void readLines(child.stderr, (line) => {
      log(line)
      lines.push(line)
      if (lines.length > keptLines) lines.shift()
      if (line.includes(readyMark)) resolve()
    })
  })
  const outcome = await Promise.race([
    ready.then(() => 'ready' as const),
    exited.then((how) => ({ how })),
    sleep(patience, 'slow' as const, { ref: false }),
  ])
  if (outcome === 'ready' && child.pid !== undefined) return { pid: child.pid, exited }
  if (outcome === 'slow') child.kill('SIGQUIT')
  const tail = lines.join('\n')
  if (typeof outcome !== 'object') throw new Error(messages.tooSlow(patience / 1000, tail))
  if (tail.includes(orphansMark)) throw new OrphansAlive(messages.ended(outcome.how, tail))
  throw new Error(messages.ended(outcome.how, tail))
}

/** Follows a server that somebody else started, for as long as there is something else to do. */
export function followServer(pid: number): PostgresProcess {
  const ended = waitForEnd(pid, Number.POSITIVE_INFINITY, { ref: false })
  return { pid, exited: ended.then(() => 'exit') }
}
