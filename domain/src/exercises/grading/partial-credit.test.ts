import { describe, expect, test } from 'vitest'
import type { Answer } from '../answer.ts'
import type { Question } from '../question.ts'
import { grade } from './grade.ts'

describe('partial credit', () => {
  const scoreOf = (question: Question, answer: Answer) => grade(question, answer).score
  const multiple = (partialCredit: boolean): Question => ({
    type: 'multiple',
    shuffle: false,
    partialCredit,
    choices: [true, true, false, false].map((correct, index) => ({ text: String(index), correct, feedback: '' })),
  })

  test('of a multiple choice: hits less faults', () => {
    const tick = (...choices: number[]) => scoreOf(multiple(true), { type: 'multiple', choices })
    expect([tick(0), tick(0, 2), tick(0, 1, 2), tick(0, 1, 2, 3), tick(2), tick(0, 1)]).toEqual([0.5, 0, 0.5, 0, 0, 1])
    expect(scoreOf(multiple(false), { type: 'multiple', choices: [0] })).toBe(0)
  })

  test('of an order: the longest part that is in order', () => {
    const question: Question = { type: 'ordering', items: ['a', 'b', 'c', 'd'], feedback: 'revoir' }
    const order = (...places: number[]) => scoreOf(question, { type: 'ordering', order: places })
    expect([order(0, 1, 2, 3), order(3, 2, 1, 0), order(1, 2, 3, 0), order(0, 1)]).toEqual([1, 0, 2 / 3, 1 / 3])
  })

  test('of pairs and gaps: each alike', () => {
    const pairs = ['a', 'b', 'c', 'd'].map((left) => ({ left, right: left.toUpperCase(), feedback: `voir ${left}` }))
    const question: Question = { type: 'matching', pairs, distractors: ['E'] }
    const result = grade(question, { type: 'matching', rights: [0, 2, null, 4] })
    expect(result.score).toBe(0.25)
    expect(result.parts[1]).toEqual({ part: 1, verdict: 'wrong', feedback: 'voir b' })
  })

  const procedure: Question = {
    type: 'procedure',
    steps: ['couper', 'retirer', 'attendre', 'vérifier'].map((text, index) => ({ text, critical: index === 3 })),
    intruders: [
      { text: 'court-circuiter', dangerous: true, feedback: 'arc' },
      { text: 'laver', dangerous: false, feedback: 'inutile' },
    ],
  }
  test.each([
    [[0, 1, 2, 3], { score: 1, right: true }],
    [[0, 2, 1, 3], { score: 2 / 3, right: false }],
    [[0, 1, 3], { score: 2 / 3 }],
    [[0, 1, 2, 3, 5], { score: 2 / 3, right: false }],
    [[0, 1, 2], { score: 0, remarks: [{ kind: 'criticalForgotten', step: 'vérifier' }] }],
    [[0, 1, 2, 3, 4], { score: 0, remarks: [{ kind: 'dangerousStep', step: 'court-circuiter', feedback: 'arc' }] }],
  ])('of a procedure: %j', (steps, expected) => {
    expect(grade(procedure, { type: 'procedure', steps })).toMatchObject(expected)
  })

  test('of a free answer: points of the criteria that are met', () => {
    const criteria = [1, 3].map((points) => ({ text: String(points), points }))
    const question: Question = { type: 'freeAnswer', modelAnswer: ['a'], criteria }
    expect(scoreOf(question, { type: 'freeAnswer', text: 'b', met: [1] })).toBe(0.75)
  })
})

describe('units', () => {
  const question: Question = {
    type: 'numeric',
    answer: 2.5,
    unit: 'bar',
    tolerance: { kind: 'absolute', value: 0.05 },
    mistakes: [{ value: 250, feedback: 'en kPa' }],
  }
  test.each([
    ['2,5 bar', 1, []],
    ['250 kPa', 1, []],
    ['2.52', 1, [{ kind: 'unitMissing', expected: 'bar' }]],
    [
      '250',
      0,
      [
        { kind: 'feedback', text: 'en kPa' },
        { kind: 'unitMissing', expected: 'bar' },
      ],
    ],
    ['2,5 V', 0, [{ kind: 'wrongDimension', given: 'V', expected: 'bar' }]],
    ['2,5 zorg', 0, [{ kind: 'unknownUnit', given: 'zorg', expected: 'bar' }]],
    ['deux', 0, [{ kind: 'unreadableNumber' }]],
  ])('%s', (text, score, remarks) => {
    expect(grade(question, { type: 'numeric', text })).toMatchObject({ score, remarks })
  })

  test('a slip is forgiven and told, a known mistake is not', () => {
    const short: Question = {
      type: 'shortText',
      answers: ['conduction'],
      mistakes: [{ text: 'convection', feedback: 'dans un fluide' }],
    }
    const said = (text: string) => grade(short, { type: 'shortText', text })
    expect(said('Conducton')).toMatchObject({ right: true, remarks: [{ kind: 'slip', expected: 'conduction' }] })
    expect(said('convecton')).toMatchObject({ right: false, remarks: [{ kind: 'feedback', text: 'dans un fluide' }] })
    expect(said('rayonnement')).toMatchObject({ right: false, remarks: [] })
  })
})
