import { decimalsOf, frenchQuantity } from '../quantities/french-decimal.ts'
import { isWithin } from '../quantities/tolerance.ts'
import type { NumericQuestion } from '../question.ts'
import type { QuestionProblem } from './problem.ts'

/** A mistake that the tolerance takes for the answer would never be met, nor one that stands on another. */
export function numericProblems({ answer, tolerance, mistakes, unit }: NumericQuestion): QuestionProblem[] {
  return mistakes.flatMap(({ value }, place): QuestionProblem[] => {
    const path = `mistakes.${place}.value`
    if (isWithin(value, answer, tolerance)) {
      return [{ path, code: 'mistakeIsAnswer', text: frenchQuantity(value, unit, decimalsOf(value)) }]
    }
    const isAgain = mistakes.slice(0, place).some((earlier) => isWithin(value, earlier.value, tolerance))
    return isAgain ? [{ path, code: 'sameMistake' }] : []
  })
}
