import type { WrittenCollection } from '@mecaformation/contracts/publication/documents'
import type { CollectionConfig, UIField } from 'payload'
import { draftHooks } from './draft/draft-store.ts'
import { messages } from './messages.fr.ts'
import { entranceOf } from './preview-address.ts'

const { devices } = messages
const breakpoints = [
  { name: 'phone', label: devices.phone, width: 390, height: 844 },
  { name: 'tablet', label: devices.tablet, width: 820, height: 1180 },
  { name: 'desktop', label: devices.desktop, width: 1280, height: 800 },
]

const sharesField: UIField = {
  name: 'previewShares',
  type: 'ui',
  label: messages.shares.panel,
  admin: {
    position: 'sidebar',
    components: { Field: '/src/features/previews/shares/shares-panel.tsx#SharesPanel' },
    disableListColumn: true,
  },
}

const fitField: UIField = {
  name: 'fitPreview',
  type: 'ui',
  admin: {
    components: { Field: '/src/features/previews/fit-preview.tsx#FitPreview' },
    disableListColumn: true,
  },
}

const viewField: UIField = {
  name: 'previewView',
  type: 'ui',
  label: messages.views.label,
  admin: {
    position: 'sidebar',
    condition: ({ access }) => access !== 'libre',
    components: { Field: '/src/features/previews/view-choice.tsx#ViewChoice' },
    disableListColumn: true,
  },
}

/** A collection whose authors see, beside the form, the page that their text makes. */
export function previewed(collection: CollectionConfig & { slug: WrittenCollection }) {
  const { slug, hooks = {}, admin = {} } = collection
  const { afterChange, afterDelete } = draftHooks(slug)
  const entrance = (data: Record<string, unknown>) =>
    data.id === undefined ? null : entranceOf({ kind: 'document', collection: slug, id: String(data.id) })
  return {
    ...collection,
    fields: [...collection.fields, ...(slug === 'lessons' ? [viewField] : []), sharesField, fitField],
    admin: {
      ...admin,
      preview: entrance,
      livePreview: { breakpoints, url: ({ data }: { data: Record<string, unknown> }) => entrance(data) },
    },
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), afterChange],
      afterDelete: [...(hooks.afterDelete ?? []), afterDelete],
    },
  }
}
