import type { SiteGlobal } from '@mecaformation/contracts/publication/documents'
import type { GlobalConfig } from 'payload'
import { publishGlobal } from './features/publication/publication-hooks.ts'
import { publicationStateField } from './features/publication/publication-state-field.ts'
import { publishButton } from './features/publication/publish-button-path.ts'
import { restoreGlobalEndpoint } from './features/versions/restore-global-endpoint.ts'

/** A global whose saves reach the site, and whose sidebar says how far they have come. */
export function publishedGlobal(global: GlobalConfig & { slug: SiteGlobal }): GlobalConfig {
  const { admin = {}, hooks = {} } = global
  const { components = {} } = admin
  return {
    ...global,
    admin: {
      ...admin,
      components: { ...components, elements: { ...components.elements, PublishButton: publishButton } },
    },
    endpoints: [...(global.endpoints || []), restoreGlobalEndpoint(global.slug)],
    fields: [publicationStateField, ...global.fields],
    hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), publishGlobal(global.slug)] },
  }
}
