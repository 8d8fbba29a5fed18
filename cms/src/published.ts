import type { PublishedCollection, SiteGlobal } from '@mecaformation/contracts/publication/documents'
import type { CollectionConfig } from 'payload'
import { publicationHooks } from './features/publication/publication-hooks.ts'
import { publicationStateField } from './features/publication/publication-state-field.ts'
import { publishButton } from './features/publication/publish-button-path.ts'
import { restoreEndpoint } from './features/versions/restore-endpoint.ts'

/** A collection whose saves reach the site, and whose sidebar says how far they have come. */
export function published(
  collection: CollectionConfig & { slug: Exclude<PublishedCollection, SiteGlobal> },
): typeof collection {
  const { afterChange, afterDelete } = publicationHooks(collection.slug)
  const { admin = {}, hooks = {}, slug } = collection
  return {
    ...collection,
    admin: {
      ...admin,
      components: { ...admin.components, edit: { ...admin.components?.edit, PublishButton: publishButton } },
    },
    endpoints: [...(collection.endpoints || []), ...(slug === 'media' ? [] : [restoreEndpoint(slug)])],
    fields: [publicationStateField, ...collection.fields],
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), ...afterChange],
      afterDelete: [...(hooks.afterDelete ?? []), ...afterDelete],
    },
  }
}
