import { codeSystems, drivingAnswers, severities } from '@mecaformation/contracts/publication/documents'
import type { CollectionConfig } from 'payload'
import { contentAccess } from '../../access/content-access.ts'
import { choices } from '../../fields/choices.ts'
import { contentVersions } from '../../fields/content-versions.ts'
import { reviewOnField, sourcesField, summaryField, technologiesField, titleField } from '../../fields/editorial.ts'
import { importHashField } from '../../fields/import-hash.ts'
import { linesField } from '../../fields/lines.ts'
import { publishedAtField, setPublishedAt } from '../../fields/published-at.ts'
import { explainLock, keepLock } from '../../platform/editing-lock.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { codeField, codeSlugField } from './code-fields.ts'
import { causesField, testsField } from './diagnosis-fields.ts'
import { messages } from './messages.fr.ts'

/** Codes that a control unit stores, and how to find the true cause. */
export const diagnosticCodes: CollectionConfig & { slug: 'diagnostic-codes' } = {
  slug: 'diagnostic-codes',
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.content,
    description: messages.description,
    useAsTitle: 'code',
    defaultColumns: ['code', 'title', 'severity', '_status', 'updatedAt'],
    listSearchableFields: ['code', 'title', 'summary'],
  },
  access: contentAccess,
  versions: contentVersions,
  defaultSort: 'code',
  hooks: { beforeChange: [setPublishedAt], afterChange: [keepLock], afterError: [explainLock] },
  fields: [
    codeField,
    { ...titleField, label: messages.title },
    summaryField,
    {
      type: 'tabs',
      tabs: [
        { label: messages.tabs.meaning, fields: meaningFields() },
        {
          label: messages.tabs.diagnosis,
          fields: [
            causesField,
            testsField,
            {
              name: 'doNotReplaceBlindly',
              label: messages.doNotReplaceBlindly,
              type: 'textarea',
              admin: { description: messages.doNotReplaceBlindlyHelp },
            },
            {
              name: 'relatedCodes',
              label: messages.relatedCodes,
              type: 'relationship',
              relationTo: 'diagnostic-codes',
              hasMany: true,
              filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
            },
          ],
        },
        { label: messages.tabs.trust, fields: [sourcesField] },
      ],
    },
    codeSlugField,
    {
      name: 'system',
      label: messages.system,
      type: 'select',
      required: true,
      options: choices(codeSystems, messages.systems),
      admin: { position: 'sidebar' },
    },
    {
      name: 'severity',
      label: messages.severity,
      type: 'select',
      required: true,
      options: choices(severities, messages.severities),
      admin: { position: 'sidebar' },
    },
    technologiesField,
    reviewOnField,
    publishedAtField,
    importHashField,
  ],
}

function meaningFields(): CollectionConfig['fields'] {
  return [
    linesField({
      name: 'explanation',
      label: messages.explanation,
      description: messages.explanationHelp,
      required: true,
      rows: 8,
    }),
    linesField({
      name: 'symptoms',
      label: messages.symptoms,
      description: messages.symptomsHelp,
      required: true,
      rows: 5,
    }),
    {
      name: 'driving',
      label: messages.driving,
      type: 'radio',
      required: true,
      options: choices(drivingAnswers, messages.drivingAnswers),
    },
    {
      name: 'drivingAdvice',
      label: messages.drivingAdvice,
      type: 'textarea',
      required: true,
      admin: { description: messages.drivingAdviceHelp },
    },
    {
      name: 'otherDecoding',
      label: messages.otherDecoding,
      type: 'textarea',
      admin: { description: messages.otherDecodingHelp },
    },
  ]
}
