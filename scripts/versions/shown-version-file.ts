import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import { shownVersion } from '@mecaformation/contracts/live/shown-version'
import type { ShownVersion } from '@mecaformation/domain/live/shown-version'
import { acquireLock, Locked } from '../processes/lock.ts'
import { readIfPresent } from '../settings/private-file.ts'
import { messages } from './messages.fr.ts'

/** What this install shows, or `null` when it has never shown anything. */
export async function readShownVersion(dataDir: string): Promise<ShownVersion | null> {
  const text = await readIfPresent(liveLayout(dataDir).shownVersion)
  return text === null ? null : shownVersion.parse(JSON.parse(text))
}

export async function writeShownVersion(dataDir: string, state: ShownVersion): Promise<void> {
  const path = liveLayout(dataDir).shownVersion
  const aside = `${path}.${randomUUID()}`
  await mkdir(dataDir, { recursive: true })
  await writeFile(aside, `${JSON.stringify(state, null, 2)}\n`)
  await rename(aside, path)
}

/** Does something to what is shown while nobody else does. Throws one sentence when somebody does. */
export async function changingVersion<T>(dataDir: string, change: () => Promise<T>): Promise<T> {
  const lock = await acquireLock(join(dataDir, 'site-version.lock'), {}).catch((error: unknown) => {
    if (!(error instanceof Locked)) throw error
    throw new Error(messages.locked(error.holder.pid), { cause: error })
  })
  try {
    return await change()
  } finally {
    await lock.release()
  }
}
