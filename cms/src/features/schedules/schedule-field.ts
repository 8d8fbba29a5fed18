import type { UIField } from 'payload'
import { messages } from './messages.fr.ts'

/** Shows in the sidebar what is planned for the document, and plans it. */
export const scheduleField: UIField = {
  name: 'schedulePanel',
  type: 'ui',
  label: messages.panel.label,
  admin: {
    position: 'sidebar',
    components: { Field: '/src/features/schedules/schedule-panel.tsx#SchedulePanel' },
    disableListColumn: true,
  },
}
