import type { CheckboxField, DateField, RelationshipField, TextareaField, TextField } from 'payload'
import { isAdmin, isTrainer } from '../access/roles.ts'
import { messages } from '../platform/messages.fr.ts'
import { linesField } from './lines.ts'
import { publishedAs } from './published-as.ts'

const { fields } = messages

/** Says, below the field, how long its text is and what that means for those who list and find it. */
function counted(lengths: { from: number; most: number; limit?: number }) {
  return { afterInput: [{ path: '/src/features/form-aids/character-count.tsx#CharacterCount', clientProps: lengths }] }
}

export const titleField: TextField = {
  name: 'title',
  label: fields.title,
  type: 'text',
  required: true,
  admin: { components: counted({ from: 0, most: 60 }) },
}

export const summaryField: TextareaField = {
  name: 'summary',
  label: fields.summary,
  type: 'textarea',
  required: true,
  maxLength: 300,
  admin: {
    description: fields.summaryHelp,
    rows: 3,
    components: counted({ from: 120, most: 200, limit: 300 }),
  },
}

/** The technologies that a document belongs to, the main one first. */
export function technologiesField({ isRequired }: { isRequired: boolean }): RelationshipField {
  return {
    name: 'technologies',
    label: fields.technologies,
    type: 'relationship',
    relationTo: 'technologies',
    hasMany: true,
    required: isRequired,
    ...(isRequired ? { minRows: 1 } : {}),
    admin: { position: 'sidebar', description: fields.technologiesHelp },
  }
}

export const sourcesField: TextareaField = linesField({
  name: 'sources',
  label: fields.sources,
  description: fields.sourcesHelp,
  placeholder: fields.sourcesPlaceholder,
})

export const verifiedByField: TextField = {
  name: 'verifiedBy',
  label: fields.verifiedBy,
  type: 'text',
  admin: { position: 'sidebar', description: fields.verifiedByHelp },
}

/** A day, not a moment: stored as `YYYY-MM-DDT12:00:00.000Z`, which is that day in every time zone of France. */
export const reviewOnField: DateField = {
  name: 'reviewOn',
  label: fields.reviewOn,
  type: 'date',
  custom: publishedAs.day,
  admin: {
    position: 'sidebar',
    description: fields.reviewOnHelp,
    date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
  },
}

/** Whoever writes may say that a text concerns safety; who answers for it alone says that it does not. */
export const concernsSafetyField: CheckboxField = {
  name: 'concernsSafety',
  label: fields.concernsSafety,
  type: 'checkbox',
  defaultValue: false,
  custom: publishedAs.nothing,
  access: { update: ({ req, doc }) => isAdmin({ req }) || isTrainer({ req }) || doc?.concernsSafety !== true },
  admin: { position: 'sidebar', description: fields.concernsSafetyHelp },
}
