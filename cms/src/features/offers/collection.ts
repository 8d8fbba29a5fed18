import { billings, offerAudiences, saleKinds, vatRegimes } from '@mecaformation/contracts/documents/offer'
import type { ArrayField, DateField, Field, FieldHook } from 'payload'
import { choiceField } from '../../fields/choice.ts'
import { choices } from '../../fields/choices.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { linesField } from '../../fields/lines.ts'
import { orderField } from '../../fields/numbers.ts'
import { publishedAs } from '../../fields/published-as.ts'
import { relationsField } from '../../fields/relations.ts'
import { rowLabelOf } from '../../fields/row-label-of.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'
import { validateInstalments, validatePrice, validateSoldUntil, wholeNumber } from './validate-offer.ts'

const linesOfOffer: ArrayField = {
  name: 'lines',
  label: messages.lines,
  labels: { singular: messages.line, plural: messages.lines },
  type: 'array',
  required: true,
  minRows: 1,
  admin: { description: messages.linesHelp, components: { RowLabel: rowLabelOf('label') } },
  fields: [
    { name: 'label', label: messages.label, type: 'text', required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'price',
          label: messages.price,
          type: 'number',
          required: true,
          min: 0.01,
          validate: validatePrice,
          admin: { step: 0.01 },
        },
        {
          name: 'vat',
          label: messages.vat,
          type: 'select',
          required: true,
          options: choices(vatRegimes, messages.vatRegimes),
        },
      ],
    },
  ],
}

/** What was written before somebody chose another way to pay is in nobody's sight, and goes. */
const onlyWhenSeveral: FieldHook = ({ siblingData, value }) =>
  siblingData.billing === 'en-plusieurs-fois' ? value : null

function dayField(name: 'soldFrom' | 'soldUntil'): DateField {
  return {
    name,
    label: messages[name],
    type: 'date',
    custom: publishedAs.day,
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
  }
}

const sidebar: Field[] = [
  choiceField({ name: 'audience', label: messages.audience, values: offerAudiences, labels: messages.audiences }),
  choiceField({
    name: 'kind',
    label: messages.kind,
    values: saleKinds,
    labels: messages.kinds,
    help: messages.kindHelp,
  }),
  choiceField({ name: 'billing', label: messages.billing, values: billings, labels: messages.billings }),
  {
    name: 'instalments',
    label: messages.instalments,
    type: 'number',
    validate: validateInstalments,
    hooks: { beforeChange: [onlyWhenSeveral] },
    admin: { position: 'sidebar', step: 1, condition: (data) => data.billing === 'en-plusieurs-fois' },
  },
  {
    name: 'seats',
    label: messages.seats,
    type: 'number',
    required: true,
    defaultValue: 1,
    min: 1,
    validate: wholeNumber,
    admin: { position: 'sidebar', description: messages.seatsHelp, step: 1 },
  },
  {
    name: 'accessDays',
    label: messages.accessDays,
    type: 'number',
    min: 1,
    validate: wholeNumber,
    admin: { position: 'sidebar', description: messages.accessDaysHelp, step: 1 },
  },
  dayField('soldFrom'),
  { ...dayField('soldUntil'), validate: validateSoldUntil },
  orderField,
]

/** What is sold. */
export const offers = contentCollection({
  slug: 'offers',
  messages,
  group: shared.groups.sale,
  technologies: 'none',
  trust: false,
  columns: ['audience', 'billing'],
  extra: { defaultSort: 'order' },
  fields: [
    linesOfOffer,
    linesField({ name: 'included', label: messages.included, description: messages.includedHelp, required: true }),
    relationsField({ name: 'courses', label: messages.courses, to: 'courses' }),
    { name: 'opensEverything', label: messages.opensEverything, type: 'checkbox', defaultValue: false },
    linesField({ name: 'conditions', label: messages.conditions, description: messages.conditionsHelp }),
    { name: 'note', label: messages.note, type: 'text' },
  ],
  sidebar,
})
