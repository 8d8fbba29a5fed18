import type { ArrayField, Field } from 'payload'
import { rowLabelOf } from '../../fields/row-label-of.ts'
import { messages } from './messages.fr.ts'

function line(name: 'period' | 'source'): Field {
  return {
    name,
    label: messages[name],
    type: 'text',
    required: true,
    admin: { description: messages[`${name}Help`], width: '50%' },
  }
}

/** Results, none without what makes it true. */
export const indicatorsField: ArrayField = {
  name: 'indicators',
  label: messages.indicators,
  labels: { singular: messages.indicator, plural: messages.indicators },
  type: 'array',
  admin: { description: messages.indicatorsHelp, components: { RowLabel: rowLabelOf('label') } },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', label: messages.indicatorLabel, type: 'text', required: true, admin: { width: '50%' } },
        {
          name: 'value',
          label: messages.indicatorValue,
          type: 'text',
          required: true,
          admin: { description: messages.indicatorValueHelp, width: '50%' },
        },
      ],
    },
    { type: 'row', fields: [line('period'), line('source')] },
    {
      type: 'row',
      fields: [
        {
          name: 'headCount',
          label: messages.headCount,
          type: 'number',
          required: true,
          min: 1,
          admin: { description: messages.headCountHelp, step: 1, width: '50%' },
        },
        {
          name: 'course',
          label: messages.course,
          type: 'relationship',
          relationTo: 'courses',
          admin: { description: messages.courseHelp, width: '50%' },
        },
      ],
    },
  ],
}
