import type { NumericQuestion, ParametricQuestion } from '../question.ts'
import type { Drawing } from './drawing.ts'
import { filled } from './fill.ts'

/** A parametric question once its values are drawn. */
export interface DrawnQuestion {
  text: string
  workedSolution: string[]
  /** The same question as a plain number, to grade by. */
  numeric: NumericQuestion
}

export function drawnQuestion(question: ParametricQuestion, { values, answer, mistakes }: Drawing): DrawnQuestion {
  const { template, workedSolution, unit, tolerance } = question
  return {
    text: filled(template, question, values),
    workedSolution: workedSolution.map((step) => filled(step, question, values)),
    numeric: { type: 'numeric', answer, unit, tolerance, mistakes },
  }
}
