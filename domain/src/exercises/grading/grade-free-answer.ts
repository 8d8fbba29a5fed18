import type { AnswerOf } from '../answer.ts'
import type { FreeAnswerQuestion } from '../question.ts'
import { failedBy, type Grade, type PartGrade } from './grade-result.ts'

/** By the points of the criteria that the writer finds met; without a text there is nothing to judge. */
export function gradeFreeAnswer({ criteria }: FreeAnswerQuestion, { text, met }: AnswerOf<'freeAnswer'>): Grade {
  if (text.trim() === '') return failedBy({ kind: 'nothingAnswered' })
  const parts = criteria.map((_, part): PartGrade => {
    return { part, verdict: met.includes(part) ? 'right' : 'missed', feedback: '' }
  })
  const total = criteria.reduce((sum, { points }) => sum + points, 0)
  const earned = criteria.reduce((sum, { points }, part) => sum + (met.includes(part) ? points : 0), 0)
  return { score: total === 0 ? 0 : earned / total, right: earned === total && total > 0, parts, remarks: [] }
}
