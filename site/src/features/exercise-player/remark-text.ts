import type { Remark } from '@mecaformation/domain/exercises/grading/grade-result'
import { messages } from './messages.fr.ts'

/** What a remark of the grading says to people. */
export function remarkText(remark: Remark): string {
  const { remarks } = messages
  switch (remark.kind) {
    case 'feedback':
      return remark.text
    case 'nothingAnswered':
    case 'unreadableNumber':
    case 'noDrawing':
      return remarks[remark.kind]
    case 'unitMissing':
      return remarks.unitMissing(remark.expected)
    case 'unknownUnit':
    case 'wrongDimension':
      return remarks[remark.kind](remark.given, remark.expected)
    case 'slip':
      return remarks.slip(remark.expected)
    case 'dangerousStep':
      return `${remarks.dangerousStep(remark.step)} ${remark.feedback}`.trim()
    case 'criticalForgotten':
      return remarks.criticalForgotten(remark.step)
  }
}
