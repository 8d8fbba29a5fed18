import type { Block } from 'payload'
import { linesField } from '../../../fields/lines.ts'
import { rowLabelOf } from '../../../fields/row-label-of.ts'
import { blockLabelOf } from '../labels/label-of.ts'
import { messages } from '../messages.fr.ts'

const { procedure } = messages

/** What to do at the car, step by step. */
export const procedureBlock: Block = {
  slug: 'procedure',
  interfaceName: 'ProcedureBlock',
  labels: { singular: procedure.singular, plural: procedure.plural },
  admin: {
    disableBlockName: true,
    group: messages.groups.teaching,
    components: blockLabelOf({ kind: procedure.singular, says: 'title' }),
  },
  fields: [
    { name: 'title', type: 'text', label: procedure.title, required: true },
    linesField({ name: 'tools', label: procedure.tools, description: procedure.toolsDescription, rows: 2 }),
    {
      name: 'steps',
      type: 'array',
      label: procedure.steps,
      labels: { singular: procedure.step, plural: procedure.steps },
      required: true,
      minRows: 1,
      admin: { components: { RowLabel: rowLabelOf('instruction') } },
      fields: [
        { name: 'instruction', type: 'textarea', label: procedure.instruction, required: true, admin: { rows: 2 } },
        {
          type: 'row',
          fields: [
            {
              name: 'expected',
              type: 'text',
              label: procedure.expected,
              admin: { description: procedure.expectedDescription },
            },
            {
              name: 'warning',
              type: 'text',
              label: procedure.warning,
              admin: { description: procedure.warningDescription },
            },
          ],
        },
      ],
    },
  ],
}
