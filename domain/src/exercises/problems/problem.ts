import type { ExpressionProblem } from '../expressions/expression.ts'

/** What keeps a question from being asked: where, in the names of its fields, and why. */
export type QuestionProblem = { path: string } & (
  | { code: 'notOneRight' | 'noRight' | 'tooFew' }
  /** Two parts that nobody can tell apart. */
  | { code: 'sameText'; text: string }
  | { code: 'distractorIsRight' | 'mistakeIsAnswer' | 'intruderIsStep'; text: string }
  | { code: 'sameMistake' }
  | { code: 'formula'; source: string; problem: ExpressionProblem }
  | { code: 'reservedName' | 'sameName' | 'unknownName'; name: string }
  | { code: 'emptyRange' | 'tooManyDrawings' | 'noDrawing' }
  | { code: 'gapMissing' | 'gapUnused' | 'gapTwice'; gap: number }
  | { code: 'answerNotOffered'; answers: string }
)
