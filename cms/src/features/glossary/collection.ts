import { type GlossaryLanguage, glossaryLanguages } from '@mecaformation/contracts/documents/glossary-term'
import type { ArrayField, ArrayFieldValidation } from 'payload'
import { choices } from '../../fields/choices.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { linesField } from '../../fields/lines.ts'
import { relationsField } from '../../fields/relations.ts'
import { rowLabelOf } from '../../fields/row-label-of.ts'
import { messages } from './messages.fr.ts'

/** One word a language: which of two would be the right one, no reader could tell. */
const refuseTwice: ArrayFieldValidation = (rows) => {
  const written = (rows ?? []).map((row) => (row as { language?: GlossaryLanguage | null }).language)
  const twice = glossaryLanguages.find((language) => written.indexOf(language) !== written.lastIndexOf(language))
  return twice === undefined || messages.languageTwice(messages.languages[twice])
}

const translationsField: ArrayField = {
  name: 'translations',
  label: messages.translations,
  labels: { singular: messages.translation, plural: messages.translations },
  type: 'array',
  validate: refuseTwice,
  admin: { initCollapsed: true, components: { RowLabel: rowLabelOf('text') } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'language',
          label: messages.language,
          type: 'select',
          required: true,
          options: choices(glossaryLanguages, messages.languages),
          admin: { width: '30%' },
        },
        { name: 'text', label: messages.text, type: 'text', required: true, admin: { width: '70%' } },
      ],
    },
    { name: 'isValidated', label: messages.isValidated, type: 'checkbox', defaultValue: false },
  ],
}

/** The words of the trade, all on one page. */
export const glossary = contentCollection({
  slug: 'glossary',
  messages,
  technologies: 'optional',
  searched: ['otherNames'],
  extra: { defaultSort: 'title' },
  fields: [
    linesField({ name: 'otherNames', label: messages.otherNames, description: messages.otherNamesHelp, rows: 2 }),
    linesField({
      name: 'definition',
      label: messages.definition,
      description: messages.definitionHelp,
      required: true,
      rows: 5,
    }),
    {
      name: 'easyFrench',
      label: messages.easyFrench,
      type: 'textarea',
      admin: { description: messages.easyFrenchHelp },
    },
    translationsField,
    relationsField({ name: 'relatedTerms', label: messages.relatedTerms, to: 'glossary' }),
  ],
})
