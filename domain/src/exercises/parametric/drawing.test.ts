import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber } from '../quantities/read-number.ts'
import { isWithin } from '../quantities/tolerance.ts'
import type { ParametricQuestion } from '../question.ts'
import { drawingOf } from './drawing.ts'
import { drawnQuestion } from './drawn-question.ts'

const ohm: ParametricQuestion = {
  type: 'parametric',
  template: 'Une ampoule de {R} est alimentée en {U}.',
  parameters: [
    { name: 'U', minimum: 6, maximum: 24, step: 6, unit: 'V' },
    { name: 'R', minimum: 2, maximum: 12, step: 0.1, unit: 'Ω' },
  ],
  constraints: ['U > 2 * R'],
  formula: 'U / R',
  unit: 'A',
  tolerance: { kind: 'percent', value: 2 },
  decimals: 2,
  mistakes: [{ formula: 'U * R', feedback: 'Multiplié.' }],
  workedSolution: ['I = {U} / {R} = {= U / R} A', '{V} et {= 1 / 0} restent.'],
}

function keyOf(question: ParametricQuestion, seed: number, number: number): string {
  const drawing = drawingOf(question, seed, number)
  return JSON.stringify(drawing && [...drawing.values])
}

describe('drawings', () => {
  test('meet the constraints, and print an answer that is right', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(40), (seed, number) => {
        const drawing = drawingOf(ohm, seed, number)
        if (drawing === null) throw new Error('no drawing')
        const [voltage = 0, resistance = 0] = drawing.values.values()
        expect(voltage).toBeGreaterThan(2 * resistance)
        expect(drawing.answer).toBeCloseTo(voltage / resistance, 9)
        expect(Number.isFinite(drawing.answer)).toBe(true)
        const printed = Number(drawing.answer.toFixed(ohm.decimals))
        expect(isWithin(printed, drawing.answer, ohm.tolerance)).toBe(true)
        for (const { value } of drawing.mistakes) {
          expect(isWithin(value, drawing.answer, ohm.tolerance)).toBe(false)
        }
        const { text } = drawnQuestion(ohm, drawing)
        expect(text).not.toContain('{')
        expect(readNumber(text.slice('Une ampoule de '.length))?.value).toBe(resistance)
      }),
    )
  })

  test('are always the same for a seed, and differ by number until none is left', () => {
    const few = {
      ...ohm,
      constraints: [],
      parameters: ohm.parameters.map((parameter) => ({ ...parameter, minimum: 6, maximum: 12, step: 2 })),
    }
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const keys = Array.from({ length: 16 }, (_, number) => keyOf(few, seed, number))
        expect(new Set(keys).size).toBe(16)
        expect(keys[3]).toBe(keyOf(few, seed, 3))
        expect(keyOf(few, seed, 16)).toBe(keys[0])
        const many = Array.from({ length: 30 }, (_, number) => keyOf(ohm, seed, number))
        expect(new Set(many).size).toBe(30)
      }),
    )
  })

  test('print French numbers with their units; what has no sense stays', () => {
    const drawing = drawingOf({ ...ohm, constraints: ['R = 2,5', 'U = 6'] }, 1)
    const drawn = drawing && drawnQuestion(ohm, drawing)
    expect(drawn?.text).toBe('Une ampoule de 2,5\u00A0Ω est alimentée en 6\u00A0V.')
    expect(drawn?.workedSolution).toEqual(['I = 6\u00A0V / 2,5\u00A0Ω = 2,4 A', '{V} et {= 1 / 0} restent.'])
  })

  test.each<[string, Partial<ParametricQuestion>]>([
    ['constraints that exclude one another', { constraints: ['U > 12', 'U < 12'] }],
    ['an answer that is never a number', { formula: 'sqrt(-U)' }],
    [
      'an answer that cannot be typed exactly',
      { tolerance: { kind: 'absolute', value: 0 }, formula: 'U / 7', decimals: 1 },
    ],
    ['a mistake that is the answer', { mistakes: [{ formula: 'U / R', feedback: '' }] }],
    ['a formula that cannot be read', { formula: 'U /' }],
    ['a range that is empty', { parameters: [{ name: 'U', minimum: 2, maximum: 1, step: 1, unit: '' }] }],
  ])('are impossible with %s', (_, change) => {
    expect(drawingOf({ ...ohm, ...change }, 1)).toBeNull()
  })
})
