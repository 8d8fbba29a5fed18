/** What a page shows before any script runs, and to who has none. */
import { drawingOf } from '@mecaformation/domain/exercises/parametric/drawing'
import type { Question } from '@mecaformation/domain/exercises/question'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ExercisePlayer } from './exercise-player.tsx'

const feedback = 'à ne pas dire avant'
const questions: [Question, string[], string[]][] = [
  [
    {
      type: 'single',
      shuffle: true,
      choices: [
        { text: 'En parallèle', correct: true, feedback },
        { text: 'En série', correct: false, feedback },
      ],
    },
    ['En parallèle', 'En série', 'type="radio"'],
    ['En parallèle'],
  ],
  [
    {
      type: 'multiple',
      shuffle: false,
      partialCredit: true,
      choices: [
        { text: 'Gants', correct: true, feedback },
        { text: 'Bague', correct: false, feedback },
      ],
    },
    ['Gants', 'Bague', 'type="checkbox"'],
    ['Gants'],
  ],
  [
    { type: 'trueFalse', answer: false, feedbackIfTrue: feedback, feedbackIfFalse: feedback },
    ['Vrai', 'Faux'],
    ['Faux'],
  ],
  [
    {
      type: 'numeric',
      answer: 0.4,
      unit: 'V',
      tolerance: { kind: 'absolute', value: 0 },
      mistakes: [{ value: 4, feedback }],
    },
    ['(V)'],
    ['0,4\u00A0V'],
  ],
  [
    {
      type: 'parametric',
      template: 'Sous {U} ?',
      parameters: [{ name: 'U', minimum: 12, maximum: 12, step: 1, unit: 'V' }],
      constraints: [],
      formula: 'U * 2',
      unit: 'W',
      tolerance: { kind: 'absolute', value: 0 },
      decimals: 0,
      mistakes: [],
      workedSolution: ['P = {= U * 2} W'],
    },
    ['Sous 12\u00A0V ?', 'Autre tirage'],
    ['24\u00A0W', 'P = 24 W'],
  ],
  [{ type: 'ordering', items: ['Séparer', 'Condamner'], feedback }, ['Séparer', 'Monter', 'Descendre'], ['Condamner']],
  [
    {
      type: 'matching',
      pairs: [
        { left: 'Borne 30', right: 'Plus', feedback },
        { left: 'Borne 31', right: 'Masse', feedback },
      ],
      distractors: ['Témoin'],
    },
    ['Borne 30', 'Masse', 'Témoin'],
    ['Borne 31 → Masse'],
  ],
  [
    {
      type: 'cloze',
      text: 'Un bus a [1] résistances de [2] Ω.',
      gaps: [
        { answers: ['deux'], choices: ['deux', 'trois'], feedback },
        { answers: ['120'], choices: [], feedback },
      ],
    },
    ['Un bus a', 'trois', 'Trou 2'],
    ['Un bus a deux résistances de 120 Ω.'],
  ],
  [
    {
      type: 'hotspot',
      picture: 'p',
      zones: [
        { label: 'Borne 87', x: 10, y: 10, radius: 5, correct: true, feedback },
        { label: 'Borne 85', x: 50, y: 50, radius: 5, correct: false, feedback },
      ],
    },
    ['/media/relais.png', 'Un relais', 'Repère A'],
    ['Borne 87'],
  ],
  [{ type: 'shortText', answers: ['turbo'], mistakes: [{ text: 'pompe', feedback }] }, ['Votre réponse'], ['turbo']],
  [
    {
      type: 'procedure',
      steps: [
        { text: 'Couper', critical: true },
        { text: 'Vérifier', critical: true },
      ],
      intruders: [{ text: 'Laver', dangerous: false, feedback }],
    },
    ['Couper', 'Laver', 'Ajouter'],
    ['Vérifier'],
  ],
  [
    { type: 'freeAnswer', modelAnswer: ['On mesure en charge.'], criteria: [{ text: 'Parle de charge', points: 1 }] },
    ['textarea', 'Comparer'],
    ['On mesure en charge.'],
  ],
]
const picture = { url: '/media/relais.png', srcset: '', width: 800, height: 500, alt: 'Un relais' }

test.each(questions)('$type is asked in words, with the solution folded away', (question, asked, solved) => {
  const props = { id: 'e', question, hints: ['Un indice'], picture, solution: 'Le corrigé' }
  const html = renderToString(createElement(ExercisePlayer, props)).replaceAll('<!-- -->', '')
  const [shown = '', folded = ''] = html.split('<details')
  for (const words of asked) expect(shown).toContain(words)
  for (const words of [...solved, 'Le corrigé']) expect(folded).toContain(words)
  expect(folded).not.toContain('open=""')
  expect(html).not.toContain(feedback)
  expect(html).not.toContain('Un indice')
  // Nothing can be typed that would be lost: the script that takes answers opens the form.
  expect(html).toContain('<fieldset class="player-question" tabindex="-1" disabled="">')
  // The CSP of the site allows no inline style.
  expect(html).not.toContain('style=')
})

test('a calculation whose values cannot be drawn is shown as it is written', () => {
  const question: Question = {
    type: 'parametric',
    template: 'Sous {U}',
    parameters: [],
    constraints: [],
    formula: '',
    unit: '',
    tolerance: { kind: 'absolute', value: 0 },
    decimals: 0,
    mistakes: [],
    workedSolution: ['{U}'],
  }
  expect(drawingOf(question, 0)).toBeNull()
  const html = renderToString(createElement(ExercisePlayer, { id: 'e', question, hints: [], picture: null }))
  expect(html).toContain('Sous {U}')
})
