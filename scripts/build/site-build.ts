import type { Environment } from '@mecaformation/contracts/environment'
import type { Build } from './build.ts'
import { messages } from './messages.fr.ts'
import { sharedSources } from './shared-sources.ts'

/** The bundle that the publisher keeps warm. Canonical addresses are part of it. */
export function siteBuild(environment: Environment): Build {
  return {
    title: messages.buildSite,
    folder: 'site',
    script: 'node_modules/astro/bin/astro.mjs',
    args: ['build'],
    variables: { SITE_MODE: 'app' },
    output: 'dist/app',
    sources: [
      'site/src',
      'site/adapter',
      'site/public',
      'site/astro.config.ts',
      'site/tsconfig.json',
      ...sharedSources,
    ],
    facts: [environment.PUBLIC_URL],
  }
}
