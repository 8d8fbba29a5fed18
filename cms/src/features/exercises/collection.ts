import { exerciseModes } from '@mecaformation/contracts/documents/exercise'
import { bodyField } from '../../fields/body.ts'
import { choiceField } from '../../fields/choice.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { linesField } from '../../fields/lines.ts'
import { minutesField } from '../../fields/numbers.ts'
import { relationsField } from '../../fields/relations.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { exerciseEditor } from '../rich-text/api.ts'
import { messages } from './messages.fr.ts'
import { questionBlocks } from './question-blocks.ts'

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
            {
              name: 'question',
              label: messages.question,
              labels: { singular: messages.question, plural: messages.questions },
              type: 'blocks',
              required: true,
              minRows: 1,
              maxRows: 1,
              blocks: questionBlocks,
              admin: { description: messages.questionHelp },
            },
          ],
        },
        {
          label: messages.tabs.help,
          fields: [
            linesField({ name: 'hints', label: messages.hints, description: messages.hintsHelp, rows: 3 }),
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
})
