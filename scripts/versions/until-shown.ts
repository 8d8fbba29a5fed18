import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import { manifest } from '@mecaformation/contracts/live/manifest'
import { manifestsToRead } from '@mecaformation/contracts/live/manifest-chain'
import { acquireLock, Locked } from '../processes/lock.ts'
import type { Steps } from '../steps/steps.ts'
import { messages } from './messages.fr.ts'
import { readShownVersion } from './shown-version-file.ts'

const glance = 250
/** A large site takes a while to be rendered aside. */
const patience = 5 * 60_000

/**
 * Waits until readers are served by this version, and gives `true`; `false` at once when the product does not
 * run here. Throws one sentence when the publisher refuses the version, or has not shown it after minutes.
 */
export async function untilShown(
  id: string,
  { dataDir, steps, signal }: { dataDir: string; steps: Steps; signal: AbortSignal },
): Promise<boolean> {
  if (!(await isRunning(dataDir))) return false
  await steps.run(messages.show, () => waitUntilShown(id, { dataDir, signal }))
  return true
}

async function waitUntilShown(
  id: string,
  { dataDir, signal }: { dataDir: string; signal: AbortSignal },
): Promise<void> {
  const deadline = performance.now() + patience
  while ((await renderedVersion(dataDir)) !== id) {
    const state = await readShownVersion(dataDir)
    if (state?.refused?.id === id) throw new Error(messages.refusedByPublisher(id, state.refused.reason))
    if (performance.now() > deadline) throw new Error(messages.late(id))
    await sleep(glance, undefined, { signal })
  }
}

async function isRunning(dataDir: string): Promise<boolean> {
  try {
    const lock = await acquireLock(join(dataDir, 'supervisor.lock'), { patience: 0, stopPatience: 0 })
    await lock.release()
    return false
  } catch (error) {
    if (error instanceof Locked) return true
    throw error
  }
}

/** The version that the live site was rendered with, as its last checkpoint says. */
async function renderedVersion(dataDir: string): Promise<string | null> {
  const { manifests } = liveLayout(dataDir)
  try {
    const [checkpoint] = manifestsToRead(await readdir(manifests), null)
    if (checkpoint === undefined) return null
    const read = manifest.parse(JSON.parse(await readFile(join(manifests, checkpoint), 'utf8')))
    // Behind the version stands the public address, which pages print.
    return read.kind === 'checkpoint' ? (read.version.split('@')[0] ?? null) : null
  } catch (error) {
    // Nothing was ever rendered, or the checkpoint gave way to a newer one since it was listed.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
