import type { Block } from 'payload'
import { blockLabelOf } from '../labels/label-of.ts'
import { messages } from '../messages.fr.ts'

/** An exercise to do on the spot. One that is graded cannot be chosen: its answer would be given away. */
export const exerciseBlock: Block = {
  slug: 'exercise',
  interfaceName: 'ExerciseBlock',
  labels: { singular: messages.exercise.singular, plural: messages.exercise.plural },
  admin: {
    disableBlockName: true,
    group: messages.groups.teaching,
    components: blockLabelOf({
      kind: messages.exercise.singular,
      refersTo: { field: 'exercise', collection: 'exercises' },
    }),
  },
  fields: [
    {
      name: 'exercise',
      type: 'relationship',
      relationTo: 'exercises',
      label: messages.exercise.exercise,
      required: true,
      filterOptions: { mode: { equals: 'practice' } },
      admin: { description: messages.exercise.exerciseDescription },
    },
  ],
}
