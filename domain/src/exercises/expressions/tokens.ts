import type { ArithmeticOperator, ComparisonOperator, ExpressionProblem } from './expression.ts'

export type Token = { at: number } & (
  | { kind: 'number'; value: number }
  | { kind: 'name'; name: string }
  | { kind: 'operator'; operator: ArithmeticOperator }
  | { kind: 'comparison'; operator: ComparisonOperator }
  | { kind: 'open' | 'close' | 'separator' }
)

/** A number with a point or a comma between its digits; a comma elsewhere separates values, as `;` does. */
const shape =
  /\s*(?:(?<number>\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?)|(?<name>[A-Za-zπ][A-Za-z0-9]*)|(?<comparison><=|>=|!=|==?|[<>≤≥≠])|(?<operator>[-+*/^×·÷−])|(?<bracket>[(),;]))/y

const operators: Readonly<Record<string, ArithmeticOperator>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  '/': '/',
  '÷': '/',
  '^': '^',
}
const comparisons: Readonly<Record<string, ComparisonOperator>> = {
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
  '=': '=',
  '==': '=',
  '!=': '!=',
  '≠': '!=',
}
const brackets = { '(': 'open', ')': 'close', ',': 'separator', ';': 'separator' } as const

const longest = 500

/** The words of a formula. */
export function tokensOf(source: string): Token[] | ExpressionProblem {
  if (source.length > longest) return { kind: 'tooLong' }
  const text = source.trimEnd()
  if (text === '') return { kind: 'empty' }
  const tokens: Token[] = []
  let from = 0
  while (from < text.length) {
    shape.lastIndex = from
    const match = shape.exec(text)
    const token = match?.groups && tokenOf(match.groups, from)
    if (token === undefined) {
      const rest = text.slice(from).trimStart()
      return { kind: 'unexpected', at: text.length - rest.length, text: rest.charAt(0) }
    }
    tokens.push(token)
    from = shape.lastIndex
  }
  return tokens
}

function tokenOf(groups: Record<string, string | undefined>, at: number): Token | undefined {
  const { number, name, comparison, operator, bracket } = groups
  if (number !== undefined) return { at, kind: 'number', value: Number(number.replace(',', '.')) }
  if (name !== undefined) return { at, kind: 'name', name: name === 'π' ? 'pi' : name }
  if (comparison !== undefined && comparison in comparisons) {
    return { at, kind: 'comparison', operator: comparisons[comparison] ?? '=' }
  }
  if (operator !== undefined && operator in operators) {
    return { at, kind: 'operator', operator: operators[operator] ?? '+' }
  }
  if (bracket !== undefined && bracket in brackets) return { at, kind: brackets[bracket as keyof typeof brackets] }
  return undefined
}
