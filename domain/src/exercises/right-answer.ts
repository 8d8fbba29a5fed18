import type { Answer } from './answer.ts'
import type { Draw } from './grading/grade.ts'
import { drawingOf } from './parametric/drawing.ts'
import { drawnQuestion } from './parametric/drawn-question.ts'
import { decimalsOf, frenchQuantity } from './quantities/french-decimal.ts'
import type { Question } from './question.ts'

/** An answer that is right in everything; an empty one where the author left none. */
export function rightAnswer(question: Question, draw: Draw = { seed: 0, number: 0 }): Answer {
  switch (question.type) {
    case 'single': {
      const choice = question.choices.findIndex(({ correct }) => correct)
      return { type: 'single', choice: choice < 0 ? null : choice }
    }
    case 'multiple':
      return { type: 'multiple', choices: placesOfRight(question.choices) }
    case 'trueFalse':
      return { type: 'trueFalse', value: question.answer }
    case 'numeric':
      return { type: 'numeric', text: frenchQuantity(question.answer, question.unit, decimalsOf(question.answer)) }
    case 'parametric': {
      const drawing = drawingOf(question, draw.seed, draw.number)
      if (drawing === null) return { type: 'parametric', text: '' }
      const { answer, unit } = drawnQuestion(question, drawing).numeric
      return { type: 'parametric', text: frenchQuantity(answer, unit, question.decimals) }
    }
    case 'ordering':
      return { type: 'ordering', order: question.items.map((_, place) => place) }
    case 'matching':
      return { type: 'matching', rights: question.pairs.map((_, place) => place) }
    case 'cloze':
      return { type: 'cloze', texts: question.gaps.map(({ answers }) => answers[0] ?? '') }
    case 'hotspot':
      return { type: 'hotspot', zones: placesOfRight(question.zones) }
    case 'shortText':
      return { type: 'shortText', text: question.answers[0] ?? '' }
    case 'procedure':
      return { type: 'procedure', steps: question.steps.map((_, place) => place) }
    case 'freeAnswer':
      return {
        type: 'freeAnswer',
        text: question.modelAnswer.join('\n'),
        met: question.criteria.map((_, place) => place),
      }
  }
}

function placesOfRight(parts: readonly { correct: boolean }[]): number[] {
  return parts.flatMap(({ correct }, place) => (correct ? place : []))
}
