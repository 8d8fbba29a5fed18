import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { markProse } from '../../fields/prose.ts'
import { type ProseField, proseIn } from './prose-fields.ts'

const text = (name: string): Field => ({ name, type: 'text' })
const fields = markProse([
  { type: 'tabs', tabs: [{ label: 'Texte', fields: [text('title'), text('slug')] }] },
  {
    name: 'modules',
    type: 'array',
    fields: [{ type: 'row', fields: [text('title'), text('unit')] }],
  },
  {
    name: 'question',
    type: 'blocks',
    blocks: [
      { slug: 'single', fields: [{ name: 'choices', type: 'array', fields: [text('text')] }] },
      { slug: 'shortText', fields: [text('answers'), { name: 'mistakes', type: 'array', fields: [text('text')] }] },
    ],
  },
  { name: 'notice', type: 'group', fields: [text('text')] },
]) as ProseField[]

const state = {
  title: { value: 'Titre' },
  slug: { value: 'titre' },
  modules: { value: 2, rows: [{}, {}] },
  'modules.0.title': { value: 'Un' },
  'modules.0.unit': { value: 'Kw' },
  'modules.1.title': { value: 'Deux' },
  question: { value: 2, rows: [{ blockType: 'single' }, { blockType: 'shortText' }] },
  'question.0.choices': { rows: [{}] },
  'question.0.choices.0.text': { value: 'Choix' },
  'question.1.answers': { value: "l'huile" },
  'question.1.mistakes': { rows: [{}] },
  'question.1.mistakes.0.text': { value: "l'eau" },
  'notice.text': { value: 'Annonce' },
}
const paths = (form: object) =>
  proseIn(fields, form as typeof state).map(({ path, text: value }) => `${path}: ${value}`)

describe('the prose of a form', () => {
  test('is found in its lists, blocks and groups, without codes and values', () => {
    expect(paths(state)).toEqual([
      'title: Titre',
      'modules.0.title: Un',
      'modules.1.title: Deux',
      'question.0.choices.0.text: Choix',
      'notice.text: Annonce',
    ])
  })

  test('is not looked for where the form hides it, nor where nothing is written', () => {
    const hidden = { ...state, notice: { passesCondition: false }, title: { value: null }, modules: { rows: [] } }
    expect(paths(hidden)).toEqual(['question.0.choices.0.text: Choix'])
  })
})
