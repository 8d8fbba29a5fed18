import type { Question } from '../question.ts'
import { choiceProblems, hotspotProblems } from './choice-problems.ts'
import { numericProblems } from './number-problems.ts'
import { parametricProblems } from './parametric-problems.ts'
import type { QuestionProblem } from './problem.ts'
import { sameTexts } from './same-texts.ts'
import {
  clozeProblems,
  matchingProblems,
  orderingProblems,
  procedureProblems,
  shortTextProblems,
} from './text-problems.ts'

/** What an author must mend before a question can be asked; nothing when it can. */
export function questionProblems(question: Question): QuestionProblem[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return choiceProblems(question)
    case 'trueFalse':
      return []
    case 'numeric':
      return numericProblems(question)
    case 'parametric':
      return parametricProblems(question)
    case 'ordering':
      return orderingProblems(question)
    case 'matching':
      return matchingProblems(question)
    case 'cloze':
      return clozeProblems(question)
    case 'hotspot':
      return hotspotProblems(question)
    case 'shortText':
      return shortTextProblems(question)
    case 'procedure':
      return procedureProblems(question)
    case 'freeAnswer':
      return sameTexts(
        question.criteria.map(({ text }) => text),
        (place) => `criteria.${place}.text`,
      )
  }
}
