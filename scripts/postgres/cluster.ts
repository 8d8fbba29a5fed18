import { spawn } from 'node:child_process'
import { access, chmod, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writePrivateFile } from '../settings/private-file.ts'
import type { PostgresBinaries } from './binaries.ts'
import { messages } from './messages.fr.ts'
import type { PostgresPlaces } from './places.ts'
import { giveTo, type Launcher } from './unprivileged.ts'

/** Makes the files of an empty cluster unless they are there; one that was cut short is made anew. */
export async function ensureCluster(options: {
  places: PostgresPlaces
  binaries: PostgresBinaries
  launcher: Launcher
  password: string
  sync: boolean
}): Promise<void> {
  const { places, binaries, launcher, password, sync } = options
  if (await isThere(join(places.cluster, 'PG_VERSION'))) return giveTo(launcher, places.cluster)
  await rm(places.unfinished, { recursive: true, force: true })
  await mkdir(places.unfinished, { recursive: true, mode: 0o700 })
  await giveTo(launcher, places.unfinished)
  await writePrivateFile(places.initialPassword, `${password}\n`)
  try {
    await initialise(launcher, binaries, [
      `--pgdata=${places.unfinished}`,
      `--pwfile=${places.initialPassword}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=fr-FR',
      ...(sync ? [] : ['--no-sync']),
    ])
  } finally {
    await rm(places.initialPassword, { force: true })
  }
  await rename(places.unfinished, places.cluster)
}

async function initialise(launcher: Launcher, binaries: PostgresBinaries, args: string[]): Promise<void> {
  await makeExecutable([binaries.initdb, binaries.postgres])
  const [command = binaries.initdb, ...rest] = [...launcher.prefix, binaries.initdb, ...args]
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(messages.initFailed(signal ?? `code ${code}`, output)))
    })
  })
}

/** Package stores do not always keep the mode of files. */
async function makeExecutable(paths: string[]): Promise<void> {
  for (const path of paths) {
    const executable = await access(path, 1).then(
      () => true,
      () => false,
    )
    if (!executable) await chmod(path, 0o755)
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
