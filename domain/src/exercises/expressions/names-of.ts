import type { Expression } from './expression.ts'
import { formulaConstants } from './functions.ts'

/** The names in a formula that need a value, each once. */
export function namesOf(expression: Expression): Set<string> {
  switch (expression.kind) {
    case 'number':
      return new Set()
    case 'name':
      return formulaConstants.has(expression.name) ? new Set() : new Set([expression.name])
    case 'negate':
      return namesOf(expression.of)
    case 'call':
      return union(expression.of)
    case 'binary':
      return union([expression.left, expression.right])
  }
}

function union(expressions: readonly Expression[]): Set<string> {
  return new Set(expressions.flatMap((expression) => [...namesOf(expression)]))
}
