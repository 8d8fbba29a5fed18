import type { QuestionType } from '@mecaformation/domain/exercises/question'
import type { ArrayField, Block, CheckboxField, Field, GroupField, NumberField } from 'payload'
import { choices } from '../../fields/choices.ts'
import { linesField } from '../../fields/lines.ts'
import { placesOnPicture } from '../../fields/places-on-picture.ts'
import { fileField } from '../../fields/relations.ts'
import { rowLabelOf } from '../../fields/row-label-of.ts'
import { messages } from './messages.fr.ts'

/** Said of a row that is a right answer, also when it is folded. */
const right = { field: 'correct', words: messages.rightMark }

/** The kinds of questions, each with what its grading needs: `Question` in `domain`, field by field. */
export const questionBlocks: Block[] = [
  block('single', [choicesField(), shuffle()]),
  block('multiple', [choicesField(), shuffle(), checkbox('partialCredit', messages.partialCredit, true)]),
  block('trueFalse', [
    checkbox('answer', messages.answerTrueFalse, false),
    text('feedbackIfTrue', messages.feedbackIfTrue),
    text('feedbackIfFalse', messages.feedbackIfFalse),
  ]),
  block('numeric', [
    number('answer', messages.answer),
    unit(),
    tolerance(),
    list('mistakes', messages.mistakes, messages.mistake, [number('value', messages.value), explained()]),
  ]),
  block('parametric', [
    required('template', messages.template, messages.templateHelp),
    {
      ...list('parameters', messages.parameters, messages.parameter, [
        { name: 'name', label: messages.name, type: 'text', required: true, validate: validateName },
        {
          type: 'row',
          fields: [
            number('minimum', messages.minimum),
            number('maximum', messages.maximum),
            number('step', messages.step),
            unit(),
          ],
        },
      ]),
      required: true,
      minRows: 1,
    },
    linesField({ name: 'constraints', label: messages.constraints, description: messages.constraintsHelp, rows: 2 }),
    required('formula', messages.formula, messages.formulaHelp),
    unit(),
    { ...number('decimals', messages.decimals), defaultValue: 1, min: 0, max: 6 },
    tolerance(),
    list('mistakes', messages.mistakes, messages.mistake, [required('formula', messages.formula), explained()]),
    linesField({ name: 'workedSolution', label: messages.workedSolution, description: messages.workedSolutionHelp }),
  ]),
  block('ordering', [
    linesField({ name: 'items', label: messages.items, description: messages.itemsHelp, required: true }),
    text('feedback', messages.feedback),
  ]),
  block('matching', [
    {
      ...list('pairs', messages.pairs, messages.pair, [
        { type: 'row', fields: [required('left', messages.left), required('right', messages.right)] },
        text('feedback', messages.feedback),
      ]),
      required: true,
      minRows: 2,
    },
    linesField({ name: 'distractors', label: messages.distractors, description: messages.distractorsHelp, rows: 2 }),
  ]),
  block('cloze', [
    required('text', messages.clozeText, messages.clozeTextHelp),
    {
      ...list('gaps', messages.gaps, messages.gap, [
        linesField({
          name: 'answers',
          label: messages.answers,
          description: messages.answersHelp,
          required: true,
          rows: 2,
        }),
        linesField({ name: 'choices', label: messages.gapChoices, description: messages.gapChoicesHelp, rows: 3 }),
        text('feedback', messages.feedback),
      ]),
      required: true,
      minRows: 1,
    },
  ]),
  block('hotspot', [
    fileField({ name: 'picture', label: messages.picture, types: ['image'], required: true }),
    placesOnPicture({ picture: 'picture', rows: 'zones', label: 'label' }),
    {
      ...list('zones', messages.zones, messages.zone, [
        required('label', messages.zoneLabel),
        {
          type: 'row',
          fields: [
            percent('x', messages.x),
            percent('y', messages.y),
            { ...percent('radius', messages.radius), defaultValue: 5 },
          ],
        },
        checkbox('correct', messages.correct, false),
        text('feedback', messages.feedback),
      ]),
      required: true,
      minRows: 2,
    },
  ]),
  block('shortText', [
    linesField({
      name: 'answers',
      label: messages.answers,
      description: messages.answersHelp,
      required: true,
      rows: 3,
    }),
    list('mistakes', messages.mistakes, messages.mistake, [required('text', messages.text), explained()]),
  ]),
  block('procedure', [
    {
      ...list('steps', messages.steps, messages.stepOfProcedure, [
        required('text', messages.text),
        checkbox('critical', messages.critical, false),
      ]),
      required: true,
      minRows: 2,
    },
    list('intruders', messages.intruders, messages.intruder, [
      required('text', messages.text),
      checkbox('dangerous', messages.dangerous, false),
      explained(),
    ]),
  ]),
  block('freeAnswer', [
    linesField({
      name: 'modelAnswer',
      label: messages.modelAnswer,
      description: messages.modelAnswerHelp,
      required: true,
    }),
    {
      ...list('criteria', messages.criteria, messages.criterion, [
        required('text', messages.text),
        { ...number('points', messages.points), min: 1, defaultValue: 1 },
      ]),
      required: true,
      minRows: 1,
    },
  ]),
]

function block(type: QuestionType, fields: Field[]): Block {
  const name = messages.questionTypes[type]
  return {
    slug: type,
    interfaceName: `${type.charAt(0).toUpperCase()}${type.slice(1)}Question`,
    labels: { singular: name, plural: name },
    admin: { disableBlockName: true },
    fields,
  }
}

function choicesField(): ArrayField {
  const fields: Field[] = [
    required('text', messages.text),
    checkbox('correct', messages.correct, false),
    { ...text('feedback', messages.feedback), admin: { description: messages.feedbackHelp } } as Field,
  ]
  return { ...list('choices', messages.choices, messages.choice, fields), required: true, minRows: 2 }
}

function list(name: string, plural: string, singular: string, fields: Field[]): ArrayField {
  const [first] = fields
  const label = first !== undefined && 'name' in first ? first.name : 'id'
  const isTicked = fields.some((field) => 'name' in field && field.name === right.field)
  return {
    name,
    label: plural,
    labels: { singular, plural },
    type: 'array',
    admin: {
      initCollapsed: true,
      components: { RowLabel: rowLabelOf(label, { singular, ...(isTicked ? { ticked: right } : {}) }) },
    },
    fields,
  }
}

function required(name: string, label: string, help?: string): Field {
  return {
    name,
    label,
    type: 'textarea',
    required: true,
    admin: { rows: 2, ...(help === undefined ? {} : { description: help }) },
  }
}

function text(name: string, label: string): Field {
  return { name, label, type: 'textarea', admin: { rows: 2 } }
}

function explained(): Field {
  return required('feedback', messages.feedback)
}

function number(name: string, label: string): NumberField {
  return { name, label, type: 'number', required: true }
}

function percent(name: string, label: string): NumberField {
  return { ...number(name, label), min: 0, max: 100 }
}

function checkbox(name: string, label: string, defaultValue: boolean): CheckboxField {
  return { name, label, type: 'checkbox', defaultValue }
}

function shuffle(): CheckboxField {
  return checkbox('shuffle', messages.shuffle, true)
}

function unit(): Field {
  return { name: 'unit', label: messages.unit, type: 'text', maxLength: 12, admin: { description: messages.unitHelp } }
}

function tolerance(): GroupField {
  return {
    name: 'tolerance',
    label: messages.tolerance,
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            label: messages.toleranceKind,
            type: 'select',
            required: true,
            defaultValue: 'absolute',
            options: choices(['absolute', 'percent'], messages.toleranceKinds),
          },
          { ...number('value', messages.toleranceValue), min: 0, defaultValue: 0 },
        ],
      },
    ],
  }
}

function validateName(value: string | null | undefined): string | true {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(value ?? '') || messages.nameRefusal
}
