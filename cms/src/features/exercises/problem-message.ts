import type { ExpressionProblem } from '@mecaformation/domain/exercises/expressions/expression'
import type { QuestionProblem } from '@mecaformation/domain/exercises/problems/problem'
import { messages } from './messages.fr.ts'

const { problems, formulas } = messages

/** What keeps a question from being published, said to its author. */
export function problemMessage(problem: QuestionProblem): string {
  switch (problem.code) {
    case 'notOneRight':
    case 'noRight':
    case 'tooFew':
    case 'sameMistake':
    case 'emptyRange':
    case 'tooManyDrawings':
    case 'noDrawing':
      return problems[problem.code]
    case 'sameText':
    case 'distractorIsRight':
    case 'mistakeIsAnswer':
    case 'intruderIsStep':
      return problems[problem.code](problem.text)
    case 'reservedName':
    case 'sameName':
    case 'unknownName':
      return problems[problem.code](problem.name)
    case 'gapMissing':
    case 'gapUnused':
    case 'gapTwice':
      return problems[problem.code](problem.gap)
    case 'answerNotOffered':
      return problems.answerNotOffered(problem.answers)
    case 'formula':
      return problems.formula(problem.source, formulaMessage(problem.problem))
  }
}

function formulaMessage(problem: ExpressionProblem): string {
  switch (problem.kind) {
    case 'empty':
    case 'tooLong':
    case 'endsTooEarly':
      return formulas[problem.kind]
    case 'unexpected':
      return formulas.unexpected(problem.text, problem.at + 1)
    case 'unknownFunction':
    case 'wrongCount':
      return formulas[problem.kind](problem.name)
  }
}
