import { readQuantity } from '../quantities/read-quantity.ts'
import { isWithin } from '../quantities/tolerance.ts'
import type { NumericQuestion } from '../question.ts'
import { failedBy, type Grade, type Remark } from './grade-result.ts'

/** A number with its unit; the known mistake that lies nearest tells what went wrong. */
export function gradeNumber(question: NumericQuestion, text: string): Grade {
  if (text.trim() === '') return failedBy({ kind: 'nothingAnswered' })
  const { answer, tolerance, unit, mistakes } = question
  const read = readQuantity(text, unit)
  switch (read.kind) {
    case 'unreadable':
      return failedBy({ kind: 'unreadableNumber' })
    case 'unknownUnit':
    case 'wrongDimension':
      return failedBy({ kind: read.kind, given: read.given, expected: unit })
    case 'value': {
      const { value, unitMissing } = read
      const reminder: Remark[] = unitMissing ? [{ kind: 'unitMissing', expected: unit }] : []
      if (isWithin(value, answer, tolerance)) return { score: 1, right: true, parts: [], remarks: reminder }
      const known = mistakes
        .filter((mistake) => isWithin(value, mistake.value, tolerance))
        .sort((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value))
        .slice(0, 1)
        .map(({ feedback }): Remark => ({ kind: 'feedback', text: feedback }))
      return { score: 0, right: false, parts: [], remarks: [...known, ...reminder] }
    }
  }
}
