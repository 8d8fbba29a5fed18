import type { PublishedCollection, SiteGlobal } from '@mecaformation/contracts/publication/documents'
import type { CollectionConfig, UIField } from 'payload'
import { messages } from './messages.fr.ts'
import { refuseFaulty } from './refuse-faulty.ts'

const qualityField: UIField = {
  name: 'quality',
  type: 'ui',
  label: messages.label,
  admin: {
    position: 'sidebar',
    components: { Field: '/src/features/quality/quality-panel.tsx#QualityPanel' },
    disableListColumn: true,
  },
}

/** A collection whose documents are judged as they are written, and published only when nothing blocks. */
export function judged(
  collection: CollectionConfig & { slug: Exclude<PublishedCollection, SiteGlobal> },
): typeof collection {
  const { fields, hooks = {}, slug } = collection
  const [first, ...others] = fields
  return {
    ...collection,
    // Below the panel of the publication.
    fields: first?.type === 'ui' ? [first, qualityField, ...others] : [qualityField, ...fields],
    hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), refuseFaulty(slug)] },
  }
}
