import type { UIField } from 'payload'
import { messages } from './messages.fr.ts'

/** The review beside the document, and its state in lists. */
export const reviewField: UIField = {
  name: 'review',
  type: 'ui',
  label: messages.panel.label,
  admin: {
    position: 'sidebar',
    components: {
      Field: '/src/features/workflow/review-panel.tsx#ReviewPanel',
      Cell: '/src/features/workflow/state-cell.tsx#StateCell',
    },
  },
}
