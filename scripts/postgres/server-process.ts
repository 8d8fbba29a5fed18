import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
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

const readyMark = 'database system is ready to accept connections'
/** Recovery after a crash replays what was written since the last checkpoint. */
const patience = 120_000

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
    let rest = ''
    child.stderr.on('data', (chunk: Buffer) => {
      const parts = (rest + chunk.toString()).split('\n')
      rest = parts.pop() ?? ''
      for (const line of parts) {
        log(line)
        lines.push(line)
        if (lines.length > 20) lines.shift()
        if (line.includes(readyMark)) resolve()
      }
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
  throw new Error(
    typeof outcome === 'object' ? messages.ended(outcome.how, tail) : messages.tooSlow(patience / 1000, tail),
  )
}

/** Follows a server that somebody else started. */
export function followServer(pid: number): PostgresProcess {
  return { pid, exited: waitForEnd(pid, Number.POSITIVE_INFINITY).then(() => 'exit') }
}
