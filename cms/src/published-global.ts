import type { GlobalConfig } from 'payload'
import { publishNavigation } from './features/publication/publication-hooks.ts'
import { publicationStateField } from './features/publication/publication-state-field.ts'
import { restoreGlobalEndpoint } from './features/versions/restore-global-endpoint.ts'

/** A global whose saves reach the site, and whose sidebar says how far they have come. */
export function publishedGlobal(global: GlobalConfig & { slug: 'navigation' }): GlobalConfig {
  const { hooks = {} } = global
  return {
    ...global,
    endpoints: [...(global.endpoints || []), restoreGlobalEndpoint(global.slug)],
    fields: [publicationStateField, ...global.fields],
    hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), publishNavigation] },
  }
}
