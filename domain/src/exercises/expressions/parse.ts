import type { ArithmeticOperator, Comparison, Expression, ExpressionProblem } from './expression.ts'
import { formulaFunctions } from './functions.ts'
import { type Token, tokensOf } from './tokens.ts'

export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: ExpressionProblem }

/**
 * Reads a formula such as `U / (R1 + R2)`. Powers bind first and from the right, then signs (`-2^2` is −4),
 * then products, then sums.
 */
export function parseFormula(source: string): Parsed<Expression> {
  return parsed(source, (reader) => sum(reader))
}

/** Reads one comparison of two formulas, such as `U > 2 * R`. */
export function parseConstraint(source: string): Parsed<Comparison> {
  return parsed(source, (reader) => {
    const left = sum(reader)
    const token = reader.take()
    if (token.kind !== 'comparison') throw new Unreadable(unexpected(reader.source, token))
    return { operator: token.operator, left, right: sum(reader) }
  })
}

/** Never leaves this file: it carries a problem out of the recursion. */
class Unreadable extends Error {
  readonly problem: ExpressionProblem
  constructor(problem: ExpressionProblem) {
    super(problem.kind)
    this.problem = problem
  }
}

class Reader {
  readonly source: string
  readonly #tokens: readonly Token[]
  #place = 0

  constructor(source: string, tokens: readonly Token[]) {
    this.source = source
    this.#tokens = tokens
  }

  peek(): Token | undefined {
    return this.#tokens[this.#place]
  }

  take(): Token {
    const token = this.peek()
    if (token === undefined) throw new Unreadable({ kind: 'endsTooEarly' })
    this.#place += 1
    return token
  }

  /** Takes the next token when it is one of these operators. */
  takeOperator(...wanted: readonly ArithmeticOperator[]): ArithmeticOperator | undefined {
    const token = this.peek()
    if (token?.kind !== 'operator' || !wanted.includes(token.operator)) return undefined
    this.take()
    return token.operator
  }

  expectClose(): void {
    const token = this.take()
    if (token.kind !== 'close') throw new Unreadable(unexpected(this.source, token))
  }
}

function parsed<T>(source: string, read: (reader: Reader) => T): Parsed<T> {
  const tokens = tokensOf(source)
  if (!Array.isArray(tokens)) return { ok: false, problem: tokens }
  const reader = new Reader(source, tokens)
  try {
    const value = read(reader)
    const rest = reader.peek()
    return rest === undefined ? { ok: true, value } : { ok: false, problem: unexpected(source, rest) }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem }
    throw error
  }
}

function sum(reader: Reader): Expression {
  return leftToRight(reader, ['+', '-'], product)
}

function product(reader: Reader): Expression {
  return leftToRight(reader, ['*', '/'], signed)
}

function leftToRight(
  reader: Reader,
  operators: readonly ArithmeticOperator[],
  read: (reader: Reader) => Expression,
): Expression {
  let left = read(reader)
  for (;;) {
    const operator = reader.takeOperator(...operators)
    if (operator === undefined) return left
    left = { kind: 'binary', operator, left, right: read(reader) }
  }
}

function signed(reader: Reader): Expression {
  const sign = reader.takeOperator('+', '-')
  if (sign === undefined) return power(reader)
  const of = signed(reader)
  return sign === '-' ? { kind: 'negate', of } : of
}

function power(reader: Reader): Expression {
  const base = atom(reader)
  if (reader.takeOperator('^') === undefined) return base
  return { kind: 'binary', operator: '^', left: base, right: signed(reader) }
}

function atom(reader: Reader): Expression {
  const token = reader.take()
  if (token.kind === 'number') return { kind: 'number', value: token.value }
  if (token.kind === 'name') {
    return reader.peek()?.kind === 'open' ? call(reader, token.name) : { kind: 'name', name: token.name }
  }
  if (token.kind !== 'open') throw new Unreadable(unexpected(reader.source, token))
  const inner = sum(reader)
  reader.expectClose()
  return inner
}

function call(reader: Reader, name: string): Expression {
  const known = formulaFunctions.get(name)
  if (known === undefined) throw new Unreadable({ kind: 'unknownFunction', name })
  reader.take()
  const of = [sum(reader)]
  while (reader.peek()?.kind === 'separator') {
    reader.take()
    of.push(sum(reader))
  }
  reader.expectClose()
  if (of.length < known.least || of.length > known.most) throw new Unreadable({ kind: 'wrongCount', name })
  return { kind: 'call', name, of }
}

function unexpected(source: string, { at }: Token): ExpressionProblem {
  const rest = source.slice(at).trimStart()
  return { kind: 'unexpected', at: source.length - rest.length, text: rest.charAt(0) }
}
