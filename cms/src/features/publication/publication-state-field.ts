import type { UIField } from 'payload'
import { messages } from './messages.fr.ts'

/** Shows in the sidebar, and keeps showing without reload, whether the document is on the site. */
export const publicationStateField: UIField = {
  name: 'publicationState',
  type: 'ui',
  label: messages.fieldLabel,
  admin: {
    position: 'sidebar',
    components: { Field: '/src/features/publication/publication-state.tsx#PublicationStatePanel' },
    disableListColumn: true,
  },
}
