import type { Question } from '../exercises/question.ts'
import type { QualityFault } from './finding.ts'

type Found = QualityFault & { path: string }

/** What an exercise must say beside its question: something to each error, and in which unit. */
export function questionFaults(question: Question): Found[] {
  return [...feedbackFaults(question), ...unitFaults(question)]
}

/** An error that is met with silence teaches nothing. */
function feedbackFaults(question: Question): Found[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return silent(
        question.choices.map(({ correct, feedback, text }) => ({ text, feedback: correct ? text : feedback })),
        'choices',
      )
    case 'trueFalse': {
      const [path, feedback] = question.answer
        ? ['feedbackIfFalse', question.feedbackIfFalse]
        : ['feedbackIfTrue', question.feedbackIfTrue]
      return feedback === '' ? [{ rule: 'feedbackMissing', text: '', path }] : []
    }
    case 'numeric':
      return silent(
        question.mistakes.map(({ value, feedback }) => ({ text: String(value), feedback })),
        'mistakes',
      )
    case 'parametric':
      return silent(
        question.mistakes.map(({ formula, feedback }) => ({ text: formula, feedback })),
        'mistakes',
      )
    case 'shortText':
      return silent(question.mistakes, 'mistakes')
    case 'ordering':
      return question.feedback === '' ? [{ rule: 'feedbackMissing', text: '', path: 'feedback' }] : []
    case 'matching':
      return silent(
        question.pairs.map(({ left, feedback }) => ({ text: left, feedback })),
        'pairs',
      )
    case 'cloze':
      return silent(
        question.gaps.map(({ answers: [text = ''], feedback }) => ({ text, feedback })),
        'gaps',
      )
    case 'hotspot':
      return silent(
        question.zones.map(({ correct, label, feedback }) => ({ text: label, feedback: correct ? label : feedback })),
        'zones',
      )
    case 'procedure':
      return silent(question.intruders, 'intruders')
    case 'freeAnswer':
      return []
  }
}

function silent(parts: readonly { text: string; feedback: string }[], list: string): Found[] {
  return parts.flatMap(({ text, feedback }, place): Found[] =>
    feedback.trim() === '' ? [{ rule: 'feedbackMissing', text, path: `${list}.${place}.feedback` }] : [],
  )
}

/** A number without a unit may be meant, a ratio for instance: a person judges. */
function unitFaults(question: Question): Found[] {
  if (question.type === 'numeric') return question.unit === '' ? [{ rule: 'unitMissing', name: '', path: 'unit' }] : []
  if (question.type !== 'parametric') return []
  const own: Found[] = question.unit === '' ? [{ rule: 'unitMissing', name: '', path: 'unit' }] : []
  return [
    ...own,
    ...question.parameters.flatMap(({ name, unit }, place): Found[] =>
      unit === '' ? [{ rule: 'unitMissing', name, path: `parameters.${place}.unit` }] : [],
    ),
  ]
}
