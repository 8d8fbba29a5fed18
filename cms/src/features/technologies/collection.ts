import { contentCollection } from '../../fields/content-collection.ts'
import { concernsSafetyField } from '../../fields/editorial.ts'
import { linesField } from '../../fields/lines.ts'
import { orderField } from '../../fields/numbers.ts'
import { messages } from './messages.fr.ts'

/** The seven technologies of the trade. */
export const technologies = contentCollection({
  slug: 'technologies',
  messages,
  technologies: 'none',
  trust: false,
  columns: ['order'],
  extra: { defaultSort: 'order' },
  fields: [
    linesField({
      name: 'introduction',
      label: messages.introduction,
      description: messages.introductionHelp,
      required: true,
      rows: 10,
    }),
  ],
  sidebar: [
    orderField,
    { ...concernsSafetyField, admin: { ...concernsSafetyField.admin, description: messages.concernsSafetyHelp } },
  ],
})
