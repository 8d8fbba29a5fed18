import type { UIField } from 'payload'
import { messages } from './messages.fr.ts'

/** Duplicates beside the document, in depth. */
export const duplicateField: UIField = {
  name: 'duplicateInDepth',
  type: 'ui',
  label: messages.panel,
  admin: {
    position: 'sidebar',
    components: { Field: '/src/features/duplication/duplicate-panel.tsx#DuplicatePanel' },
    disableListColumn: true,
  },
}
