import { routedCollections } from '@mecaformation/domain/addresses/address-of'
import { isSitePath } from '@mecaformation/domain/addresses/link-address'
import type {
  Condition,
  Field,
  GroupField,
  RelationshipFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'
import { messages as shared } from '../platform/messages.fr.ts'
import { choices } from './choices.ts'
import { publishedAs } from './published-as.ts'

const { linkTarget: messages } = shared

interface Siblings {
  leadsTo?: unknown
}

const leadsToPath: Condition = (_, siblings: Siblings) => siblings.leadsTo === 'path'
const leadsToDocument: Condition = (_, siblings: Siblings) => siblings.leadsTo !== 'path'

const validatePath: TextFieldSingleValidation = (value, { siblingData }) =>
  (siblingData as Siblings).leadsTo !== 'path' || isSitePath((value ?? '').trim()) || messages.pathRefusal

const validateDocument: RelationshipFieldSingleValidation = (value, { siblingData }) =>
  (siblingData as Siblings).leadsTo === 'path' || (value ?? null) !== null || messages.documentRefusal

export const leadsToField: Field = {
  name: 'leadsTo',
  label: messages.leadsTo,
  type: 'radio',
  required: true,
  defaultValue: 'document',
  options: choices(['document', 'path'], messages.leadsToOptions),
}

/** Where a link leads: a document that has a page, wherever it moves, or a path of the site. */
export function linkTargetFields({ isRequired }: { isRequired: boolean }): Field[] {
  return [
    {
      name: 'document',
      label: messages.document,
      type: 'relationship',
      relationTo: [...routedCollections],
      ...(isRequired ? { validate: validateDocument } : {}),
      admin: { condition: leadsToDocument, description: messages.documentHelp, width: '50%' },
    },
    {
      name: 'path',
      label: messages.path,
      type: 'text',
      validate: validatePath,
      admin: { condition: leadsToPath, description: messages.pathHelp, width: '50%' },
    },
  ]
}

/** Where one thing leads; nowhere when no document is chosen. */
export function linkTargetField({ name, label }: { name: string; label: string }): GroupField {
  return {
    name,
    label,
    type: 'group',
    custom: publishedAs.linkTarget,
    fields: [leadsToField, { type: 'row', fields: linkTargetFields({ isRequired: false }) }],
  }
}
