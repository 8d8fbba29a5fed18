import type { Answer } from '@mecaformation/domain/exercises/answer'
import type { Question } from '@mecaformation/domain/exercises/question'
import { describe, expect, test } from 'vitest'
import { beginning, type PlayerEvent, type PlayerState, playerAfter, shownOrder } from './player-state.ts'

const ordering: Question = { type: 'ordering', items: ['a', 'b', 'c', 'd'], feedback: 'revoir' }
const numeric: Question = {
  type: 'numeric',
  answer: 12,
  unit: 'V',
  tolerance: { kind: 'absolute', value: 0 },
  mistakes: [],
}
const free: Question = { type: 'freeAnswer', modelAnswer: ['a'], criteria: [{ text: 'b', points: 1 }] }
const parametric: Question = {
  type: 'parametric',
  template: '{U}',
  parameters: [{ name: 'U', minimum: 1, maximum: 9, step: 1, unit: 'V' }],
  constraints: [],
  formula: 'U',
  unit: 'V',
  tolerance: { kind: 'absolute', value: 0 },
  decimals: 0,
  mistakes: [],
  workedSolution: [],
}

function played(question: Question, ...events: PlayerEvent[]): PlayerState {
  return events.reduce(playerAfter, beginning({ id: 'exercice', question }))
}
const answered = (answer: Answer): PlayerEvent => ({ type: 'answered', answer })
const typed = (text: string) => answered({ type: 'numeric', text })
const handedIn: PlayerEvent = { type: 'handedIn' }

test('everybody begins alike, and what is to be put in order does not come in order', () => {
  const state = played(ordering)
  expect(state).toEqual(played(ordering))
  expect(state.answer).toEqual({ type: 'ordering', order: shownOrder(state, 4) })
  expect(state.answer).not.toEqual({ type: 'ordering', order: [0, 1, 2, 3] })
})

describe('handing in', () => {
  test('grades', () => {
    expect(played(numeric, typed('12 V'), handedIn)).toMatchObject({ status: 'graded', grade: { right: true } })
  })

  test.each([
    ['', 'nothingAnswered'],
    ['douze', 'unreadableNumber'],
    ['12 zorg', 'unknownUnit'],
  ])('« %s » is given back, and no longer once it is mended', (text, kind) => {
    const state = played(numeric, typed(text), handedIn)
    expect(state).toMatchObject({ status: 'answering', refusal: { kind } })
    expect(playerAfter(state, typed('12'))).toMatchObject({ status: 'answering', refusal: null })
  })

  test('a free answer is first compared with the model, and what one finds in it graded', () => {
    const writing = answered({ type: 'freeAnswer', text: 'a', met: [] })
    const judging = played(free, writing, handedIn)
    expect(judging.status).toBe('judging')
    const judged = playerAfter(judging, answered({ type: 'freeAnswer', text: 'a', met: [0] }))
    expect(playerAfter(judged, handedIn)).toMatchObject({ status: 'graded', grade: { score: 1 } })
  })
})

test('what is graded changes no more', () => {
  const state = played(numeric, typed('12 V'), handedIn)
  for (const event of [typed('13'), handedIn, { type: 'hintAsked' } as const])
    expect(playerAfter(state, event)).toBe(state)
})

test('hints are counted, and a new attempt has none', () => {
  const state = played(numeric, { type: 'hintAsked' }, { type: 'hintAsked' }, typed('12 V'), handedIn)
  expect(state.hintsRead).toBe(2)
  const again = playerAfter(state, { type: 'retried' })
  expect(again).toMatchObject({ status: 'answering', hintsRead: 0, number: 1, answer: { text: '' } })
})

test('another drawing asks with other values, another try with the same ones', () => {
  const first = played(parametric)
  const other = playerAfter(first, { type: 'redrawn' })
  expect(other.draw).toEqual({ ...first.draw, number: 1 })
  const graded = [answered({ type: 'parametric', text: '0 V' }), handedIn].reduce(playerAfter, other)
  expect(playerAfter(graded, { type: 'retried' }).draw).toEqual(other.draw)
})
