import { routedCollections } from '@mecaformation/domain/addresses/address-of'
import { isSitePath } from '@mecaformation/domain/addresses/link-address'
import type { ArrayField, Condition, RelationshipFieldSingleValidation, TextFieldSingleValidation } from 'payload'
import { choices } from '../../fields/choices.ts'
import { messages } from './messages.fr.ts'

interface Siblings {
  leadsTo?: unknown
}

const leadsToPath: Condition = (_, siblings: Siblings) => siblings.leadsTo === 'path'
const leadsToDocument: Condition = (_, siblings: Siblings) => siblings.leadsTo !== 'path'

const validateLabel: TextFieldSingleValidation = (value, { siblingData }) =>
  (siblingData as Siblings).leadsTo !== 'path' || (value ?? '').trim() !== '' || messages.labelRefusal

const validatePath: TextFieldSingleValidation = (value, { siblingData }) =>
  (siblingData as Siblings).leadsTo !== 'path' || isSitePath((value ?? '').trim()) || messages.pathRefusal

const validateDocument: RelationshipFieldSingleValidation = (value, { siblingData }) =>
  (siblingData as Siblings).leadsTo === 'path' || (value ?? null) !== null || messages.documentRefusal

/** Links in their order: each leads to a document that has a page, wherever it moves, or to a path of the site. */
export function linksField({ name, label, help }: { name: string; label: string; help: string }): ArrayField {
  return {
    name,
    label,
    labels: messages.link,
    type: 'array',
    maxRows: 12,
    admin: { description: help },
    fields: [
      {
        name: 'leadsTo',
        label: messages.leadsTo,
        type: 'radio',
        required: true,
        defaultValue: 'document',
        options: choices(['document', 'path'], messages.leadsToOptions),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'document',
            label: messages.document,
            type: 'relationship',
            relationTo: [...routedCollections],
            validate: validateDocument,
            admin: { condition: leadsToDocument, description: messages.documentHelp, width: '50%' },
          },
          {
            name: 'path',
            label: messages.path,
            type: 'text',
            validate: validatePath,
            admin: { condition: leadsToPath, description: messages.pathHelp, width: '50%' },
          },
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
