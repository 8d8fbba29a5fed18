import { clozeParts } from '@mecaformation/domain/exercises/cloze-parts'
import type { Draw } from '@mecaformation/domain/exercises/grading/grade'
import type { Question } from '@mecaformation/domain/exercises/question'
import { rightAnswer } from '@mecaformation/domain/exercises/right-answer'
import { messages } from './messages.fr.ts'

/** What is expected, in words; `ordered` when it is a sequence. */
export function answerKey(question: Question, draw: Draw): { ordered: boolean; lines: string[] } {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return list(question.choices.flatMap(({ text, correct }) => (correct ? text : [])))
    case 'hotspot':
      return list(question.zones.flatMap(({ label, correct }) => (correct ? label : [])))
    case 'trueFalse':
      return list([question.answer ? messages.yes : messages.no])
    case 'numeric':
    case 'parametric': {
      const right = rightAnswer(question, draw)
      return list('text' in right ? [right.text] : [])
    }
    case 'shortText':
      return list(question.answers.slice(0, 1))
    case 'ordering':
      return { ordered: true, lines: question.items }
    case 'procedure':
      return { ordered: true, lines: question.steps.map(({ text }) => text) }
    case 'matching':
      return list(question.pairs.map(({ left, right }) => `${left} → ${right}`))
    case 'cloze':
      return list([
        clozeParts(question.text)
          .map((piece) => (piece.kind === 'text' ? piece.text : (question.gaps[piece.gap]?.answers[0] ?? '…')))
          .join(''),
      ])
    case 'freeAnswer':
      return list(question.modelAnswer)
  }
}

function list(lines: string[]): { ordered: boolean; lines: string[] } {
  return { ordered: false, lines }
}
