import type { Environment } from '@mecaformation/contracts/environment'
import { showVersion, versionsToKeep } from '@mecaformation/domain/live/shown-version'
import type { Steps } from '../steps/steps.ts'
import { buildSiteVersion } from './build-site-version.ts'
import { checkSiteVersion } from './check-site-version.ts'
import { messages } from './messages.fr.ts'
import { changingVersion, readShownVersion, writeShownVersion } from './shown-version-file.ts'
import { deleteOldVersions, isOnDisk } from './version-folders.ts'

export interface Deployed {
  id: string
  /** `kept`: the version that the sources make was refused before, and nobody asked for it again. */
  outcome: 'shown' | 'unchanged' | 'kept'
}

/**
 * Builds the version of the site that the sources now make, tries it, and says that it be shown. A
 * publisher that runs goes over to it by itself. Throws one sentence when it does not work.
 *
 * @param refused whether to show a version that was stepped back from: a person who deploys wants it, a
 *   start of the machine does not
 */
export async function deploySite(options: {
  environment: Environment
  steps: Steps
  signal: AbortSignal
  refused: 'show' | 'keep-away'
}): Promise<Deployed> {
  const { environment, steps, signal, refused } = options
  const { DATA_DIR } = environment
  return changingVersion(DATA_DIR, async () => {
    const id = await buildSiteVersion({ environment, steps, signal })
    const before = await readShownVersion(DATA_DIR)
    if (before?.current === id) return { id, outcome: 'unchanged' }
    if (before?.refused?.id === id && refused === 'keep-away' && (await isOnDisk(before.current))) {
      console.warn(messages.stillRefused(id, before.refused.reason))
      return { id: before.current, outcome: 'kept' }
    }
    await steps.run(messages.check, () => checkSiteVersion(id, signal))
    const state = showVersion(before, { id, now: new Date().toISOString() })
    await writeShownVersion(DATA_DIR, state)
    await deleteOldVersions(versionsToKeep(state), Date.now())
    return { id, outcome: 'shown' }
  })
}
