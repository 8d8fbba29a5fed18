import type { Build } from './build.ts'
import { messages } from './messages.fr.ts'
import { sharedSources } from './shared-sources.ts'

/** The admin and the API, as Next serves them. */
export const cmsBuild: Build = {
  title: messages.buildCms,
  folder: 'cms',
  script: 'node_modules/next/dist/bin/next',
  args: ['build'],
  variables: {},
  output: '.next',
  sources: ['cms/src', 'cms/next.config.ts', 'cms/tsconfig.json', ...sharedSources],
}
