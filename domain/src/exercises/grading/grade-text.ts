import type { AnswerOf } from '../answer.ts'
import { folded } from '../folded.ts'
import type { ClozeQuestion, ShortTextQuestion } from '../question.ts'
import { isOneSlipFrom } from '../slip.ts'
import { failedBy, type Grade, type PartGrade, type Remark } from './grade-result.ts'

/** Accents, case and one slip are forgiven; a text that is known as a mistake is one, slip or not. */
export function gradeShortText({ answers, mistakes }: ShortTextQuestion, { text }: AnswerOf<'shortText'>): Grade {
  const given = folded(text)
  if (given === '') return failedBy({ kind: 'nothingAnswered' })
  const right = (remarks: Remark[]): Grade => ({ score: 1, right: true, parts: [], remarks })
  if (answers.some((answer) => folded(answer) === given)) return right([])
  const mistake =
    mistakes.find((known) => folded(known.text) === given) ??
    (answers.some((answer) => isOneSlipFrom(given, folded(answer)))
      ? undefined
      : mistakes.find((known) => isOneSlipFrom(given, folded(known.text))))
  if (mistake !== undefined) {
    return { score: 0, right: false, parts: [], remarks: [{ kind: 'feedback', text: mistake.feedback }] }
  }
  const meant = answers.find((answer) => isOneSlipFrom(given, folded(answer)))
  if (meant !== undefined) return right([{ kind: 'slip', expected: meant }])
  return { score: 0, right: false, parts: [], remarks: [] }
}

/** Each gap alike; a slip is forgiven where one writes freely. */
export function gradeCloze({ gaps }: ClozeQuestion, { texts }: AnswerOf<'cloze'>): Grade {
  if (gaps.every((_, part) => folded(texts[part] ?? '') === '')) return failedBy({ kind: 'nothingAnswered' })
  const parts = gaps.map(({ answers, choices, feedback }, part): PartGrade => {
    const given = folded(texts[part] ?? '')
    const isRight = answers.some((answer) => {
      return folded(answer) === given || (choices.length === 0 && isOneSlipFrom(given, folded(answer)))
    })
    return { part, verdict: isRight ? 'right' : 'wrong', feedback: isRight ? '' : feedback }
  })
  const hits = parts.filter(({ verdict }) => verdict === 'right').length
  return { score: hits / gaps.length, right: hits === gaps.length, parts, remarks: [] }
}
