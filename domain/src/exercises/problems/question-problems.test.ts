import { expect, test } from 'vitest'
import type { ParametricQuestion, Question } from '../question.ts'
import { questionProblems } from './question-problems.ts'

const found = (question: Question) => questionProblems(question).map(({ path, code }) => `${path}: ${code}`)
const choice = (text: string, correct: boolean) => ({ text, correct, feedback: '' })
const parametric = (change: Partial<ParametricQuestion>): ParametricQuestion => ({
  type: 'parametric',
  template: 'Avec {U} et {R}',
  parameters: [
    { name: 'U', minimum: 6, maximum: 24, step: 6, unit: 'V' },
    { name: 'R', minimum: 2, maximum: 12, step: 1, unit: 'Ω' },
  ],
  constraints: ['U > R'],
  formula: 'U / R',
  unit: 'A',
  tolerance: { kind: 'percent', value: 1 },
  decimals: 2,
  mistakes: [{ formula: 'U * R', feedback: 'Multiplié.' }],
  workedSolution: ['{= U / R}'],
  ...change,
})

test.each<[string, Question, string[]]>([
  ['one right', { type: 'single', shuffle: true, choices: [choice('a', true), choice('b', false)] }, []],
  [
    'no right, of one',
    { type: 'single', shuffle: true, choices: [choice('a', false), choice('b', false)] },
    ['choices: notOneRight'],
  ],
  [
    'two right, of one',
    { type: 'single', shuffle: true, choices: [choice('a', true), choice('b', true)] },
    ['choices: notOneRight'],
  ],
  [
    'a distractor that is the answer but for its accents',
    { type: 'single', shuffle: true, choices: [choice('Étanchéité', true), choice('etancheite.', false)] },
    ['choices.1.text: distractorIsRight'],
  ],
  [
    'no right, of several',
    { type: 'multiple', shuffle: true, partialCredit: true, choices: [choice('a', false), choice('A', false)] },
    ['choices: noRight', 'choices.1.text: sameText'],
  ],
  [
    'numbers',
    {
      type: 'numeric',
      answer: 12,
      unit: 'V',
      tolerance: { kind: 'absolute', value: 0.5 },
      mistakes: [
        { value: 12.4, feedback: 'a' },
        { value: 14, feedback: 'b' },
        { value: 14.2, feedback: 'c' },
      ],
    },
    ['mistakes.0.value: mistakeIsAnswer', 'mistakes.2.value: sameMistake'],
  ],
  ['a sound calculation', parametric({}), []],
  ['an unreadable formula', parametric({ formula: 'U /' }), ['formula: formula']],
  ['an unknown name', parametric({ formula: 'U / X' }), ['formula: unknownName']],
  ['an unreadable constraint', parametric({ constraints: ['U'] }), ['constraints: formula']],
  ['constraints that exclude all', parametric({ constraints: ['U > 100'] }), ['constraints: noDrawing']],
  ['an unknown hole', parametric({ template: '{V}' }), ['template: unknownName']],
  ['an unreadable step', parametric({ workedSolution: ['{= U * }'] }), ['workedSolution: formula']],
  [
    'a mistake that cannot be read',
    parametric({ mistakes: [{ formula: ')', feedback: 'a' }] }),
    ['mistakes.0.formula: formula'],
  ],
  [
    'names that are taken',
    parametric({
      template: '',
      formula: 'pi',
      constraints: [],
      mistakes: [],
      workedSolution: [],
      parameters: [
        { name: 'pi', minimum: 1, maximum: 2, step: 1, unit: '' },
        { name: 'a', minimum: 2, maximum: 1, step: 1, unit: '' },
        { name: 'a', minimum: 1, maximum: 2, step: 1, unit: '' },
      ],
    }),
    ['parameters.0.name: reservedName', 'parameters.1.maximum: emptyRange', 'parameters.2.name: sameName'],
  ],
  [
    'more drawings than can be counted',
    parametric({
      constraints: [],
      parameters: ['U', 'R'].map((name) => ({ name, minimum: 0, maximum: 1, step: 1e-9, unit: '' })),
    }),
    ['parameters: tooManyDrawings'],
  ],
  ['an order', { type: 'ordering', items: ['a', 'b', 'A'], feedback: '' }, ['items: sameText']],
  [
    'pairs',
    {
      type: 'matching',
      pairs: [
        { left: 'a', right: 'x', feedback: '' },
        { left: 'b', right: 'x', feedback: '' },
      ],
      distractors: ['X', 'z'],
    },
    ['pairs.1.right: sameText', 'distractors: distractorIsRight'],
  ],
  [
    'gaps',
    {
      type: 'cloze',
      text: '[1] puis [1] et [4]',
      gaps: [
        { answers: ['a'], choices: ['b', 'c'], feedback: '' },
        { answers: ['d'], choices: [], feedback: '' },
      ],
    },
    ['text: gapMissing', 'text: gapTwice', 'gaps.0.choices: answerNotOffered', 'gaps.1.answers: gapUnused'],
  ],
  [
    'zones',
    {
      type: 'hotspot',
      picture: 'p',
      zones: [
        { label: 'a', x: 1, y: 1, radius: 1, correct: false, feedback: '' },
        { label: 'a', x: 9, y: 9, radius: 1, correct: false, feedback: '' },
      ],
    },
    ['zones: noRight', 'zones.1.label: sameText'],
  ],
  [
    'a short text',
    { type: 'shortText', answers: ['Turbo'], mistakes: [{ text: 'turbo', feedback: 'a' }] },
    ['mistakes.0.text: mistakeIsAnswer'],
  ],
  [
    'a procedure',
    {
      type: 'procedure',
      steps: [
        { text: 'Couper', critical: true },
        { text: 'Ouvrir', critical: false },
      ],
      intruders: [{ text: 'couper', dangerous: true, feedback: 'a' }],
    },
    ['intruders.0.text: intruderIsStep'],
  ],
])('%s', (_, question, problems) => {
  expect(found(question)).toEqual(problems)
})
