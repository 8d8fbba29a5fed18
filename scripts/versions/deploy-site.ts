import type { Environment } from '@mecaformation/contracts/environment'
import { fateOf, showVersion, versionsToKeep } from '@mecaformation/domain/live/shown-version'
import type { Steps } from '../steps/steps.ts'
import { buildSiteVersion } from './build-site-version.ts'
import { checkSiteVersion } from './check-site-version.ts'
import { messages } from './messages.fr.ts'
import { changingVersion, readShownVersion, writeShownVersion } from './shown-version-file.ts'
import { deleteOldVersions, isOnDisk } from './version-folders.ts'

/**
 * Builds the version of the site that the sources now make, tries it, and says that it be shown; a publisher
 * that runs goes over to it by itself. Throws one sentence when it does not work. Gives what is shown now.
 *
 * @param isAskedFor whether a person asks for this version, even if it was stepped back from
 */
export async function deploySite(options: {
  environment: Environment
  steps: Steps
  signal: AbortSignal
  isAskedFor: boolean
}): Promise<{ id: string; isNew: boolean }> {
  const { environment, steps, signal, isAskedFor } = options
  const { DATA_DIR } = environment
  return changingVersion(DATA_DIR, async () => {
    const id = await buildSiteVersion({ environment, steps, signal })
    const before = await readShownVersion(DATA_DIR)
    const fate = fateOf(before, { id, isAskedFor })
    if (fate === 'unchanged') return { id, isNew: false }
    if (fate === 'keep-away' && before !== null && (await isOnDisk(before.current))) {
      console.warn(messages.keptAway(id, before.refused?.reason ?? ''))
      return { id: before.current, isNew: false }
    }
    await steps.run(messages.check, () => checkSiteVersion(id, signal))
    const state = showVersion(before, { id, now: new Date().toISOString() })
    await writeShownVersion(DATA_DIR, state)
    await deleteOldVersions(versionsToKeep(state), Date.now())
    return { id, isNew: true }
  })
}
