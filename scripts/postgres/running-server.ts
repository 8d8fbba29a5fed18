import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { argumentsOf } from '../processes/arguments-of.ts'
import { isAlive, send } from '../processes/is-alive.ts'
import { waitForEnd } from '../processes/wait-for-end.ts'
import { readIfPresent } from '../settings/private-file.ts'
import { messages } from './messages.fr.ts'
import type { PostgresPlaces } from './places.ts'

/** A server that is starting, recovering or stopping gets this long to say which. */
const patience = 10_000

/**
 * Looks for a server of this data folder that outlived the process which started it, or that another
 * process runs now. Gives its process id when it answers; one that does not is stopped.
 */
export async function findRunningServer(places: PostgresPlaces, adminUrl: string): Promise<number | null> {
  const pidFile = join(places.cluster, 'postmaster.pid')
  const text = await readIfPresent(pidFile)
  const pid = Number(text?.split('\n')[0])
  if (text === null || !Number.isInteger(pid) || pid <= 0) return null
  const deadline = performance.now() + patience
  while (await isServerOf(places, pid)) {
    if (await answers(adminUrl)) return pid
    if (performance.now() >= deadline) await stopServer(pid)
    else await sleep(100)
  }
  // PostgreSQL refuses to start while the number in the file exists, though since a reboot it may be
  // another program's, or that of a dead process that nobody waited for. Its parent's number it
  // disregards. The rest of the file must stay: it tells whether parts of the old server still live.
  if (send(pid, 0)) await writeFile(pidFile, text.replace(/^\d+/, String(process.pid)))
  return null
}

async function isServerOf({ cluster }: PostgresPlaces, pid: number): Promise<boolean> {
  return (await isAlive(pid)) && (await argumentsOf(pid)).includes(`-D ${cluster} `)
}

/** Stops a server « fast »: open transactions are rolled back, what was committed is kept. */
export async function stopServer(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!send(pid, signal) || (await waitForEnd(pid, patience))) return
  }
  throw new Error(messages.doesNotStop(pid))
}

async function answers(adminUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 3_000 })
  const connected = await client.connect().then(
    () => true,
    () => false,
  )
  await client.end()
  return connected
}
