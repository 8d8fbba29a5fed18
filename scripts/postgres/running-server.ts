import { rm } from 'node:fs/promises'
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
  const pid = Number((await readIfPresent(pidFile))?.split('\n')[0] ?? 0)
  // A file left by a crash is PostgreSQL's own business: it makes sure that no part of the old server lives.
  if (!Number.isInteger(pid) || pid <= 0 || !(await isAlive(pid))) return null
  if (!(await argumentsOf(pid)).includes(`-D ${places.cluster} `)) {
    // Since a reboot another program bears that number, and PostgreSQL would refuse to start because of it.
    await rm(pidFile, { force: true })
    return null
  }
  const deadline = performance.now() + patience
  while (await isAlive(pid)) {
    if (await answers(adminUrl)) return pid
    if (performance.now() >= deadline) await stopServer(pid)
    else await sleep(100)
  }
  return null
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
