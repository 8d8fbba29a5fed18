/** A formula, taken apart. */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'name'; name: string }
  | { kind: 'negate'; of: Expression }
  | { kind: 'binary'; operator: ArithmeticOperator; left: Expression; right: Expression }
  | { kind: 'call'; name: string; of: Expression[] }

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '^'
export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '=' | '!='

/** Two formulas compared: what a drawing of values must meet. */
export interface Comparison {
  operator: ComparisonOperator
  left: Expression
  right: Expression
}

/** Why a formula cannot be read; `at` counts characters from 0. */
export type ExpressionProblem =
  | { kind: 'empty' }
  | { kind: 'tooLong' }
  | { kind: 'unexpected'; at: number; text: string }
  | { kind: 'endsTooEarly' }
  | { kind: 'unknownFunction'; name: string }
  | { kind: 'wrongCount'; name: string }
