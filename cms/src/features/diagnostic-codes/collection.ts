import { codeSystems, drivingAnswers, severities } from '@mecaformation/contracts/documents/diagnostic-code'
import type { Field } from 'payload'
import { choiceField } from '../../fields/choice.ts'
import { choices } from '../../fields/choices.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { linesField } from '../../fields/lines.ts'
import { relationsField } from '../../fields/relations.ts'
import { codeField, codeSlugField } from './code-fields.ts'
import { causesField, testsField, testTreeField } from './diagnosis-fields.ts'
import { messages } from './messages.fr.ts'

/** Codes that a control unit stores, and how to find the true cause. */
export const diagnosticCodes = contentCollection({
  slug: 'diagnostic-codes',
  messages,
  address: codeSlugField,
  columns: ['code', 'severity'],
  searched: ['code'],
  extra: { defaultSort: 'code', admin: { useAsTitle: 'code' } },
  fields: [
    codeField,
    {
      type: 'tabs',
      tabs: [
        { label: messages.tabs.meaning, fields: meaningFields() },
        { label: messages.tabs.diagnosis, fields: [causesField, testsField, testTreeField] },
        { label: messages.tabs.repair, fields: repairFields() },
        { label: messages.tabs.links, fields: linkFields() },
      ],
    },
  ],
  sidebar: [
    choiceField({ name: 'system', label: messages.system, values: codeSystems, labels: messages.systems }),
    choiceField({ name: 'severity', label: messages.severity, values: severities, labels: messages.severities }),
  ],
})

function repairFields(): Field[] {
  return [
    linesField({ name: 'repair', label: messages.repair, description: messages.repairHelp, rows: 5 }),
    {
      name: 'doNotReplaceBlindly',
      label: messages.doNotReplaceBlindly,
      type: 'textarea',
      admin: { description: messages.doNotReplaceBlindlyHelp },
    },
  ]
}

function linkFields(): Field[] {
  return [
    relationsField({ name: 'relatedCodes', label: messages.relatedCodes, to: 'diagnostic-codes' }),
    relationsField({ name: 'schematics', label: messages.schematics, to: 'schematics' }),
    relationsField({ name: 'lessons', label: messages.lessons, to: 'lessons' }),
  ]
}

function meaningFields(): Field[] {
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
