import type { Build } from './build.ts'
import { messages } from './messages.fr.ts'
import { sharedSources } from './shared-sources.ts'

/** All that a version of the site is made from. It knows no setting: pages take their origin from the request. */
export const siteSources: readonly string[] = [
  'site/src',
  'site/adapter',
  'site/public',
  'site/astro.config.ts',
  'site/tsconfig.json',
  ...sharedSources,
]

/** Where the versions lie, within the package: there the bundle finds the packages that it imports. */
export const siteVersions = 'dist/versions'

/** The bundle that the publisher keeps warm, built into a folder of its own among the versions. */
export function siteBuild(folder: string): Build {
  const output = `${siteVersions}/${folder}`
  return {
    title: messages.buildSite,
    folder: 'site',
    script: 'node_modules/astro/bin/astro.mjs',
    args: ['build', '--outDir', output],
    variables: { SITE_MODE: 'app' },
    output,
    sources: siteSources,
  }
}
