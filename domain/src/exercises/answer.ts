import type { Question, QuestionType } from './question.ts'

/**
 * What somebody answers. Parts are named by their place in the question, counted from 0, never by the place
 * where they were shown.
 */
export type Answer =
  | { type: 'single'; choice: number | null }
  | { type: 'multiple'; choices: number[] }
  | { type: 'trueFalse'; value: boolean | null }
  /** As it was typed, unit included. */
  | { type: 'numeric'; text: string }
  | { type: 'parametric'; text: string }
  /** The items as they were put, first to last. */
  | { type: 'ordering'; order: number[] }
  /** For each left side, which right side: those of the pairs, then the distractors. */
  | { type: 'matching'; rights: (number | null)[] }
  /** What stands in each gap. */
  | { type: 'cloze'; texts: string[] }
  | { type: 'hotspot'; zones: number[] }
  | { type: 'shortText'; text: string }
  /** What would be done, first to last: the steps, then (counted on) the intruders. */
  | { type: 'procedure'; steps: number[] }
  /** And which criteria the writer finds met. */
  | { type: 'freeAnswer'; text: string; met: number[] }
export type AnswerOf<T extends QuestionType> = Extract<Answer, { type: T }>

/** The answer of somebody who has not begun. */
export function emptyAnswer(question: Question): Answer {
  switch (question.type) {
    case 'single':
      return { type: 'single', choice: null }
    case 'multiple':
      return { type: 'multiple', choices: [] }
    case 'trueFalse':
      return { type: 'trueFalse', value: null }
    case 'numeric':
    case 'parametric':
    case 'shortText':
      return { type: question.type, text: '' }
    case 'ordering':
      return { type: 'ordering', order: [] }
    case 'matching':
      return { type: 'matching', rights: question.pairs.map(() => null) }
    case 'cloze':
      return { type: 'cloze', texts: question.gaps.map(() => '') }
    case 'hotspot':
      return { type: 'hotspot', zones: [] }
    case 'procedure':
      return { type: 'procedure', steps: [] }
    case 'freeAnswer':
      return { type: 'freeAnswer', text: '', met: [] }
  }
}
