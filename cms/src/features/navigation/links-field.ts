import type { ArrayField, TextFieldSingleValidation } from 'payload'
import { leadsToField, linkTargetFields } from '../../fields/link-target.ts'
import { messages } from './messages.fr.ts'

const validateLabel: TextFieldSingleValidation = (value, { siblingData }) =>
  (siblingData as { leadsTo?: unknown }).leadsTo !== 'path' || (value ?? '').trim() !== '' || messages.labelRefusal

/** Links in their order, each to a document or a path of the site. */
export function linksField({ name, label, help }: { name: string; label: string; help: string }): ArrayField {
  return {
    name,
    label,
    labels: messages.link,
    type: 'array',
    maxRows: 12,
    admin: { description: help },
    fields: [
      leadsToField,
      {
        type: 'row',
        fields: [
          ...linkTargetFields({ isRequired: true }),
          {
            name: 'label',
            label: messages.linkLabel,
            type: 'text',
            maxLength: 40,
            validate: validateLabel,
            admin: { description: messages.linkLabelHelp, width: '50%' },
          },
        ],
      },
    ],
  }
}
