import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, meets } from './evaluate.ts'
import type { ArithmeticOperator, Expression } from './expression.ts'
import { namesOf } from './names-of.ts'
import { parseConstraint, parseFormula } from './parse.ts'

const values = new Map([
  ['U', 12],
  ['R', 4],
])

function resultOf(source: string): number {
  const parsed = parseFormula(source)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return evaluate(parsed.value, values)
}

function problemOf(source: string): unknown {
  const parsed = parseFormula(source)
  return parsed.ok ? undefined : parsed.problem
}

describe('formulas', () => {
  test.each([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['10 - 4 - 3', 3],
    ['24 / 4 / 3', 2],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['(-2) ^ 2', 4],
    ['2 ^ -1', 0.5],
    ['-3 + 5', 2],
    ['2 * -3', -6],
    ['6 / 2 * 3', 9],
    ['U / R', 3],
    ['U × R ÷ 2 − 1', 23],
    ['0,5 * U', 6],
    ['1.5e3 / 2', 750],
    ['sqrt(U + R)', 4],
    ['min(U; R) + max(1, 2)', 6],
    ['round(10 / 3; 2)', 3.33],
    ['abs(R - U)', 8],
    ['sin(pi / 2) + cos(0)', 2],
    ['π', Math.PI],
  ])('%s', (source, expected) => {
    expect(resultOf(source)).toBeCloseTo(expected, 10)
  })

  test.each([
    ['', { kind: 'empty' }],
    ['   ', { kind: 'empty' }],
    ['2 +', { kind: 'endsTooEarly' }],
    ['(2 + 3', { kind: 'endsTooEarly' }],
    ['2 3', { kind: 'unexpected', at: 2, text: '3' }],
    ['2 $ 3', { kind: 'unexpected', at: 2, text: '$' }],
    ['2 + )', { kind: 'unexpected', at: 4, text: ')' }],
    ['2R', { kind: 'unexpected', at: 1, text: 'R' }],
    ['U > R', { kind: 'unexpected', at: 2, text: '>' }],
    ['alert(1)', { kind: 'unknownFunction', name: 'alert' }],
    ['min(1)', { kind: 'wrongCount', name: 'min' }],
    ['sqrt(1; 2)', { kind: 'wrongCount', name: 'sqrt' }],
    ['1'.repeat(501), { kind: 'tooLong' }],
  ])('%s is refused', (source, problem) => {
    expect(problemOf(source)).toEqual(problem)
  })

  test('a name without a value, and a division by zero, give no sensible number', () => {
    expect(resultOf('X + 1')).toBeNaN()
    expect(resultOf('U / 0')).toBe(Number.POSITIVE_INFINITY)
  })

  test('names are told, constants are not', () => {
    const parsed = parseFormula('U / (R1 + 2 * pi) + sqrt(-U)')
    expect(parsed.ok && [...namesOf(parsed.value)]).toEqual(['U', 'R1'])
  })

  const operators: ArithmeticOperator[] = ['+', '-', '*', '/', '^']
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.nat(99).map((value): Expression => ({ kind: 'number', value })),
      fc.constantFrom('U', 'R').map((name): Expression => ({ kind: 'name', name })),
      tie('tree').map((of): Expression => ({ kind: 'negate', of })),
      fc
        .tuple(fc.constantFrom(...operators), tie('tree'), tie('tree'))
        .map(([operator, left, right]): Expression => ({ kind: 'binary', operator, left, right })),
    ),
  }))
  /** How tightly each kind binds, to write no more brackets than needed. */
  const strength = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 }
  function written(expression: Expression, least = 0): string {
    if (expression.kind === 'number') return String(expression.value)
    if (expression.kind === 'name') return expression.name
    if (expression.kind === 'call') throw new Error('not drawn')
    const own = expression.kind === 'negate' ? 3 : strength[expression.operator]
    const text = expression.kind === 'negate' ? `-${written(expression.of, 3)}` : writtenBinary(expression, own)
    return own < least ? `(${text})` : text
  }
  function writtenBinary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>, own: number): string {
    // A power begins from the right and takes a sign after it; the others begin from the left.
    const [first, second] = operator === '^' ? [5, 3] : [own, own + 1]
    return `${written(left, first)} ${operator} ${written(right, second)}`
  }

  test('what is written without needless brackets is read as it was meant', () => {
    fc.assert(
      fc.property(tree, (expression) => {
        const parsed = parseFormula(written(expression))
        expect(parsed).toEqual({ ok: true, value: expression })
      }),
    )
  })

  test('nothing that is typed makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'UR12.,;()+-*/^<>=≤ πe$') }), (source) => {
        expect(parseFormula(source)).toHaveProperty('ok')
        expect(parseConstraint(source)).toHaveProperty('ok')
      }),
    )
  })
})

describe('constraints', () => {
  test.each([
    ['U > 2 * R', true],
    ['U < R', false],
    ['U >= 3 * R', true],
    ['U ≤ 12', true],
    ['U = 3R', undefined],
    ['U = 3 * R', true],
    ['U != R', true],
    ['0.1 + 0.2 = 0.3', true],
    ['0.1 + 0.2 > 0.3', false],
    ['U / 0 > 1', false],
    ['U', undefined],
    ['1 < U < 5', undefined],
  ])('%s', (source, expected) => {
    const parsed = parseConstraint(source)
    expect(parsed.ok ? meets(parsed.value, values) : undefined).toBe(expected)
  })
})
