import type { Comparison, Expression } from './expression.ts'
import { formulaConstants, formulaFunctions } from './functions.ts'

export type Values = ReadonlyMap<string, number>

/** What a formula gives; NaN or infinite where it has no sense, and for a name without a value. */
export function evaluate(expression: Expression, values: Values): number {
  switch (expression.kind) {
    case 'number':
      return expression.value
    case 'name':
      return values.get(expression.name) ?? formulaConstants.get(expression.name) ?? Number.NaN
    case 'negate':
      return -evaluate(expression.of, values)
    case 'call':
      return (
        formulaFunctions.get(expression.name)?.apply(expression.of.map((value) => evaluate(value, values))) ??
        Number.NaN
      )
    case 'binary':
      return reckon(expression, values)
  }
}

function reckon({ operator, left, right }: Extract<Expression, { kind: 'binary' }>, values: Values): number {
  const [a, b] = [evaluate(left, values), evaluate(right, values)]
  switch (operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
    case '^':
      return a ** b
  }
}

/** Equal but for what floating point loses: 0.1 + 0.2 and 0.3 are. */
const equalityShare = 1e-9

/** Whether values meet a comparison; never when a side of it has no sense. */
export function meets({ operator, left, right }: Comparison, values: Values): boolean {
  const [a, b] = [evaluate(left, values), evaluate(right, values)]
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false
  const areEqual = Math.abs(a - b) <= equalityShare * Math.max(Math.abs(a), Math.abs(b))
  switch (operator) {
    case '=':
      return areEqual
    case '!=':
      return !areEqual
    case '<=':
      return a < b || areEqual
    case '>=':
      return a > b || areEqual
    case '<':
      return a < b && !areEqual
    case '>':
      return a > b && !areEqual
  }
}
