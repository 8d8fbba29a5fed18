import { exerciseModes } from '@mecaformation/contracts/documents/exercise'
import type { UIField } from 'payload'
import { contentAccess } from '../../access/content-access.ts'
import { bodyField } from '../../fields/body.ts'
import { choiceField } from '../../fields/choice.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { linesField } from '../../fields/lines.ts'
import { minutesField } from '../../fields/numbers.ts'
import { relationsField } from '../../fields/relations.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { exerciseEditor } from '../rich-text/api.ts'
import { messages } from './messages.fr.ts'
import { practisedOrStaff } from './practised-or-staff.ts'
import { questionField } from './question-field.ts'
import { keepMode, requireSoundQuestion } from './question-rules.ts'
import { sampleEndpoint } from './sample/endpoint.ts'

const samplePanel: UIField = {
  name: 'sample',
  type: 'ui',
  admin: {
    components: { Field: '/src/features/exercises/sample/sample-panel.tsx#SamplePanel' },
    disableListColumn: true,
  },
}

/** One question each, to practise with or to be graded by. */
export const exercises = contentCollection({
  slug: 'exercises',
  messages,
  group: shared.groups.exercises,
  columns: ['mode', 'difficulty', 'technologies'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: messages.tabs.question,
          fields: [
            bodyField({ name: 'statement', label: messages.statement, editor: exerciseEditor }),
            questionField,
            samplePanel,
          ],
        },
        {
          label: messages.tabs.help,
          fields: [
            linesField({
              name: 'hints',
              label: messages.hints,
              description: messages.hintsHelp,
              rows: 3,
              counted: messages.hint,
            }),
            bodyField({ name: 'solution', label: messages.solution, editor: exerciseEditor }),
            relationsField({
              name: 'skills',
              label: shared.fields.skills,
              to: 'skills',
              help: shared.fields.skillsHelp,
            }),
          ],
        },
      ],
    },
  ],
  sidebar: [
    choiceField({
      name: 'mode',
      label: messages.mode,
      values: exerciseModes,
      labels: messages.modes,
      help: messages.modeHelp,
      defaultValue: 'practice',
    }),
    {
      name: 'difficulty',
      label: messages.difficulty,
      type: 'number',
      required: true,
      min: 1,
      max: 5,
      defaultValue: 2,
      admin: { position: 'sidebar', description: messages.difficultyHelp, step: 1 },
    },
    minutesField,
  ],
  extra: {
    access: { ...contentAccess, read: practisedOrStaff },
    endpoints: [sampleEndpoint],
    hooks: { beforeChange: [keepMode, requireSoundQuestion] },
  },
})
