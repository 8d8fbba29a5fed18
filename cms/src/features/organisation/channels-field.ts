import { channelKinds } from '@mecaformation/contracts/documents/organisation'
import type { ArrayField, TextFieldSingleValidation } from 'payload'
import { choices } from '../../fields/choices.ts'
import { rowLabelOf } from '../../fields/row-label-of.ts'
import { messages } from './messages.fr.ts'

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const phone = /^\+?[\d ().-]{6,24}$/

/** An address that nobody could write to, or a number nobody could call, is refused. */
const validateValue: TextFieldSingleValidation = (value, { siblingData }) => {
  const text = (value ?? '').trim()
  if ((siblingData as { kind?: unknown }).kind === 'courriel') return email.test(text) || messages.emailRefusal
  return phone.test(text) || messages.phoneRefusal
}

/** How people reach us, in the order of the page. */
export const channelsField: ArrayField = {
  name: 'channels',
  label: messages.channels,
  labels: { singular: messages.channel, plural: messages.channels },
  type: 'array',
  maxRows: 6,
  admin: { components: { RowLabel: rowLabelOf('value') } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          label: messages.channelKind,
          type: 'select',
          required: true,
          defaultValue: 'courriel',
          options: choices(channelKinds, messages.channelKinds),
          admin: { width: '50%' },
        },
        {
          name: 'value',
          label: messages.channelValue,
          type: 'text',
          required: true,
          validate: validateValue,
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'hours',
          label: messages.hours,
          type: 'text',
          admin: { description: messages.hoursHelp, width: '50%' },
        },
        {
          name: 'delay',
          label: messages.delay,
          type: 'text',
          admin: { description: messages.delayHelp, width: '50%' },
        },
      ],
    },
  ],
}
