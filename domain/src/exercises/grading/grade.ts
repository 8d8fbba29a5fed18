import type { Answer, AnswerOf } from '../answer.ts'
import { drawingOf } from '../parametric/drawing.ts'
import { drawnQuestion } from '../parametric/drawn-question.ts'
import type { ParametricQuestion, Question, QuestionOf, QuestionType } from '../question.ts'
import { gradeHotspot, gradeMultiple, gradeSingle, gradeTrueFalse } from './grade-choices.ts'
import { gradeFreeAnswer } from './grade-free-answer.ts'
import { gradeMatching } from './grade-matching.ts'
import { gradeNumber } from './grade-number.ts'
import { failedBy, type Grade } from './grade-result.ts'
import { gradeOrdering, gradeProcedure } from './grade-sequence.ts'
import { gradeCloze, gradeShortText } from './grade-text.ts'

/** Which values a parametric question was asked with; others need none. */
export interface Draw {
  seed: number
  /** 0 for the first drawing of a seed. */
  number: number
}

/** Grades an answer; never throws, whatever was answered. An answer of another kind of question is none. */
export function grade(question: Question, answer: Answer, draw: Draw = { seed: 0, number: 0 }): Grade {
  if (answer.type !== question.type) return failedBy({ kind: 'nothingAnswered' })
  const gradeKind = graders[question.type] as (question: Question, answer: Answer, draw: Draw) => Grade
  return gradeKind(question, answer, draw)
}

const graders: { [T in QuestionType]: (question: QuestionOf<T>, answer: AnswerOf<T>, draw: Draw) => Grade } = {
  single: gradeSingle,
  multiple: gradeMultiple,
  trueFalse: gradeTrueFalse,
  numeric: (question, { text }) => gradeNumber(question, text),
  parametric: gradeParametric,
  ordering: gradeOrdering,
  matching: gradeMatching,
  cloze: gradeCloze,
  hotspot: gradeHotspot,
  shortText: gradeShortText,
  procedure: gradeProcedure,
  freeAnswer: gradeFreeAnswer,
}

function gradeParametric(question: ParametricQuestion, { text }: AnswerOf<'parametric'>, draw: Draw): Grade {
  const drawing = drawingOf(question, draw.seed, draw.number)
  if (drawing === null) return failedBy({ kind: 'noDrawing' })
  return gradeNumber(drawnQuestion(question, drawing).numeric, text)
}
