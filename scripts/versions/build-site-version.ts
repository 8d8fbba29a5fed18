import { rename, rm } from 'node:fs/promises'
import type { Environment } from '@mecaformation/contracts/environment'
import { isBuilt, runBuild } from '../build/build.ts'
import { fingerprint } from '../build/fingerprint.ts'
import { siteBuild, siteSources } from '../build/site-build.ts'
import type { Steps } from '../steps/steps.ts'
import { folderOf, isOnDisk } from './version-folders.ts'

const idLength = 16

/**
 * Sees to it that the version of the site that the sources now make is on disk, and gives its id. It is
 * built aside: a version that is shown is never touched.
 */
export async function buildSiteVersion(options: {
  environment: Environment
  steps: Steps
  signal: AbortSignal
}): Promise<string> {
  const { environment, steps, signal } = options
  for (;;) {
    const id = (await fingerprint(siteSources)).slice(0, idLength)
    if (await isOnDisk(id)) return id
    const aside = `${id}.${process.pid}`
    const build = siteBuild(aside)
    try {
      await steps.run(build.title, (onLine) => runBuild(build, { environment, signal, onLine }))
      // Sources that were edited meanwhile make another version: the next round builds that one.
      if (await isBuilt(build)) await rename(folderOf(aside), folderOf(id)).catch(unlessThere)
    } finally {
      await rm(folderOf(aside), { recursive: true, force: true })
    }
  }
}

/** Another process may have built the same version at the same time: either will do. */
function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
}
