import type { AnswerOf } from '../answer.ts'
import type { MatchingQuestion } from '../question.ts'
import { failedBy, type Grade, type PartGrade } from './grade-result.ts'

/** The right sides to choose from, in the order by which answers name them. */
export function rightSides({ pairs, distractors }: Pick<MatchingQuestion, 'pairs' | 'distractors'>): string[] {
  return [...pairs.map(({ right }) => right), ...distractors]
}

/** Each pair alike. */
export function gradeMatching({ pairs }: MatchingQuestion, { rights }: AnswerOf<'matching'>): Grade {
  if (pairs.every((_, part) => (rights[part] ?? null) === null)) return failedBy({ kind: 'nothingAnswered' })
  const parts = pairs.map(({ feedback }, part): PartGrade => {
    const isRight = rights[part] === part
    return { part, verdict: isRight ? 'right' : 'wrong', feedback: isRight ? '' : feedback }
  })
  const hits = parts.filter(({ verdict }) => verdict === 'right').length
  return { score: hits / pairs.length, right: hits === pairs.length, parts, remarks: [] }
}
