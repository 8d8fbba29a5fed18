import type { Build } from './build.ts'
import { messages } from './messages.fr.ts'
import { sharedSources } from './shared-sources.ts'

/** The bundle that the publisher keeps warm. It knows no setting: pages take their origin from the request. */
export const siteBuild: Build = {
  title: messages.buildSite,
  folder: 'site',
  script: 'node_modules/astro/bin/astro.mjs',
  args: ['build'],
  variables: { SITE_MODE: 'app' },
  output: 'dist/app',
  sources: ['site/src', 'site/adapter', 'site/public', 'site/astro.config.ts', 'site/tsconfig.json', ...sharedSources],
}
