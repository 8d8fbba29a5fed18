import { trainingLevels } from '@mecaformation/contracts/documents/skill'
import { choiceField } from '../../fields/choice.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { orderField } from '../../fields/numbers.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

/** What frameworks of the trade ask. They have no page of their own. */
export const skills = contentCollection({
  slug: 'skills',
  messages,
  group: shared.groups.courses,
  technologies: 'none',
  trust: false,
  columns: ['code', 'framework'],
  searched: ['code', 'framework'],
  extra: { defaultSort: 'order' },
  fields: [
    {
      name: 'framework',
      label: messages.framework,
      type: 'text',
      required: true,
      admin: { description: messages.frameworkHelp },
    },
    { name: 'code', label: messages.code, type: 'text', required: true, admin: { description: messages.codeHelp } },
    { name: 'area', label: messages.area, type: 'text', admin: { description: messages.areaHelp } },
  ],
  sidebar: [
    choiceField({ name: 'level', label: messages.level, values: trainingLevels, labels: messages.levels }),
    orderField,
  ],
})
