import { likelihoods } from '@mecaformation/contracts/documents/diagnostic-code'
import type { ArrayField, NumberFieldSingleValidation, TextFieldSingleValidation, UIField } from 'payload'
import { text as validateText } from 'payload/shared'
import { choices } from '../../fields/choices.ts'
import { rowLabelOf } from '../../fields/row-label-of.ts'
import { messages } from './messages.fr.ts'

/** What may cause the fault, most likely first. */
export const causesField: ArrayField = {
  name: 'causes',
  label: messages.causes.plural,
  labels: { singular: messages.causes.singular, plural: messages.causes.plural },
  type: 'array',
  required: true,
  minRows: 1,
  admin: {
    description: messages.causes.help,
    initCollapsed: true,
    components: { RowLabel: rowLabelOf('cause', { singular: messages.causes.singular }) },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'cause', label: messages.causes.singular, type: 'text', required: true, admin: { width: '70%' } },
        {
          name: 'likelihood',
          label: messages.causes.likelihood,
          type: 'select',
          required: true,
          defaultValue: 'possible',
          options: choices(likelihoods, messages.likelihoods),
          admin: { width: '30%' },
        },
      ],
    },
    { name: 'detail', label: messages.causes.detail, type: 'textarea' },
  ],
}

interface Bounds {
  minimum?: number | null
  maximum?: number | null
}

const validateMaximum: NumberFieldSingleValidation = (value, { siblingData }) => {
  const { minimum } = siblingData as Bounds
  return (
    (value ?? null) === null ||
    (minimum ?? null) === null ||
    Number(minimum) <= Number(value) ||
    messages.tests.boundsRefusal
  )
}

/** A bare number is no measure; even a ratio has a sign of its own, such as λ. */
const validateUnit: TextFieldSingleValidation = (value, args) => {
  const { minimum, maximum } = args.siblingData as Bounds
  const isBounded = (minimum ?? maximum ?? null) !== null
  if (isBounded && (value ?? '').trim() === '') return messages.tests.unitRefusal
  return validateText(value ?? '', args)
}

/** What to measure, in the order to do it. */
export const testsField: ArrayField = {
  name: 'tests',
  label: messages.tests.plural,
  labels: { singular: messages.tests.singular, plural: messages.tests.plural },
  type: 'array',
  required: true,
  minRows: 1,
  admin: {
    description: messages.tests.help,
    initCollapsed: true,
    components: { RowLabel: rowLabelOf('title', { singular: messages.tests.singular }) },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'title', label: messages.tests.title, type: 'text', required: true, admin: { width: '70%' } },
        { name: 'tool', label: messages.tests.tool, type: 'text', admin: { width: '30%' } },
      ],
    },
    { name: 'procedure', label: messages.tests.procedure, type: 'textarea', required: true },
    { name: 'expected', label: messages.tests.expected, type: 'textarea', required: true },
    {
      type: 'row',
      fields: [
        { name: 'minimum', label: messages.tests.minimum, type: 'number', admin: { width: '30%', step: 0.01 } },
        {
          name: 'maximum',
          label: messages.tests.maximum,
          type: 'number',
          validate: validateMaximum,
          admin: { width: '30%', step: 0.01 },
        },
        {
          name: 'unit',
          label: messages.tests.unit,
          type: 'text',
          maxLength: 12,
          validate: validateUnit,
          admin: { width: '40%', description: messages.tests.unitHelp },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'ifGood', label: messages.tests.ifGood, type: 'textarea', admin: { width: '50%' } },
        { name: 'ifBad', label: messages.tests.ifBad, type: 'textarea', admin: { width: '50%' } },
      ],
    },
  ],
}

/** The tests as the tree of decisions that they make. */
export const testTreeField: UIField = {
  name: 'testTree',
  type: 'ui',
  admin: {
    components: { Field: '/src/features/diagnostic-codes/tree/test-tree-panel.tsx#TestTreePanel' },
    disableListColumn: true,
  },
}
