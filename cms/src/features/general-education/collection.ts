import { schoolLevels, subjects } from '@mecaformation/contracts/documents/general-education'
import { bodyField } from '../../fields/body.ts'
import { choiceField } from '../../fields/choice.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { minutesField } from '../../fields/numbers.ts'
import { relationsField } from '../../fields/relations.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

/** Mathematics, French and sciences as the trade needs them. */
export const generalEducation = contentCollection({
  slug: 'general-education',
  messages,
  technologies: 'optional',
  columns: ['subject', 'level'],
  fields: [
    bodyField(),
    relationsField({ name: 'skills', label: shared.fields.skills, to: 'skills', help: shared.fields.skillsHelp }),
  ],
  sidebar: [
    choiceField({ name: 'subject', label: messages.subject, values: subjects, labels: messages.subjects }),
    choiceField({ name: 'level', label: messages.level, values: schoolLevels, labels: messages.levels }),
    minutesField,
  ],
})
