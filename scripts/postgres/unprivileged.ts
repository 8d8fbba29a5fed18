import { execFile } from 'node:child_process'
import { chown, lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { messages } from './messages.fr.ts'

const run = promisify(execFile)

/** How to start a PostgreSQL program here, and who must own its files. */
export interface Launcher {
  prefix: readonly string[]
  /** User and group outside of any namespace, or `null` where files simply belong to who starts it. */
  owner: number | null
}

const namespace = ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--']
const nobody = 65_534
/** Files may lie below folders that only root may enter: one capability is kept for that. */
const dropped = [
  'setpriv',
  `--reuid=${nobody}`,
  `--regid=${nobody}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
  '--',
]
/** Ends the server (« fast » shutdown) when the process that started it dies, however it dies. */
const endedWithParent = ['setpriv', '--pdeathsig', 'INT', '--']

/**
 * PostgreSQL refuses to run as root, which is what containers give. A user namespace in which root
 * is somebody else needs neither another account nor other owners of files; where the container
 * forbids namespaces, privileges are dropped for good instead.
 */
export async function findLauncher(): Promise<Launcher> {
  const tied = (await works(endedWithParent)) ? endedWithParent : []
  if (process.getuid?.() !== 0) return { prefix: tied, owner: null }
  if (await works(namespace)) return { prefix: [...namespace, ...tied], owner: 0 }
  if (await works(dropped)) return { prefix: [...dropped, ...tied], owner: nobody }
  throw new Error(messages.rootRefused)
}

async function works([command = '', ...args]: readonly string[]): Promise<boolean> {
  return run(command, [...args, 'true']).then(
    () => true,
    () => false,
  )
}

/** Gives a folder and all below it to the launcher's user; quick when it is already so. */
export async function giveTo(launcher: Launcher, path: string): Promise<void> {
  const { owner } = launcher
  if (owner === null || (await lstat(path)).uid === owner) return
  for (const entry of await readdir(path, { recursive: true })) await chown(join(path, entry), owner, owner)
  // The folder itself comes last: it is what says that the work is done.
  await chown(path, owner, owner)
}
