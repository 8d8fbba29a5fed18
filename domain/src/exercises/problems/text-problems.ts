import { clozeParts } from '../cloze-parts.ts'
import type {
  ClozeQuestion,
  MatchingQuestion,
  OrderingQuestion,
  ProcedureQuestion,
  ShortTextQuestion,
} from '../question.ts'
import type { QuestionProblem } from './problem.ts'
import { sameTexts, saysTheSame } from './same-texts.ts'

/** Each gap stands in the text once, and offers its answer where it offers anything. */
export function clozeProblems({ text, gaps }: ClozeQuestion): QuestionProblem[] {
  const used = clozeParts(text).flatMap((part) => (part.kind === 'gap' ? part.gap : []))
  const missing = [...new Set(used)].filter((gap) => gaps[gap] === undefined)
  const ofGaps = gaps.flatMap(({ answers, choices }, gap): QuestionProblem[] => {
    const found = sameTexts(choices, () => `gaps.${gap}.choices`)
    const times = used.filter((other) => other === gap).length
    if (times === 0) found.push({ path: `gaps.${gap}.answers`, code: 'gapUnused', gap: gap + 1 })
    if (times > 1) found.push({ path: 'text', code: 'gapTwice', gap: gap + 1 })
    const isOffered = answers.some((answer) => choices.some((choice) => saysTheSame(answer, choice)))
    if (choices.length > 0 && !isOffered) {
      found.push({ path: `gaps.${gap}.choices`, code: 'answerNotOffered', answers: answers.join(' / ') })
    }
    return found
  })
  return [...missing.map((gap): QuestionProblem => ({ path: 'text', code: 'gapMissing', gap: gap + 1 })), ...ofGaps]
}

export function matchingProblems({ pairs, distractors }: MatchingQuestion): QuestionProblem[] {
  const lefts = pairs.map(({ left }) => left)
  const rights = pairs.map(({ right }) => right)
  const confusing = distractors.filter((distractor) => rights.some((right) => saysTheSame(right, distractor)))
  return [
    ...sameTexts(lefts, (place) => `pairs.${place}.left`),
    ...sameTexts(rights, (place) => `pairs.${place}.right`),
    ...confusing.map((text): QuestionProblem => ({ path: 'distractors', code: 'distractorIsRight', text })),
    ...sameTexts(distractors, () => 'distractors'),
  ]
}

export function orderingProblems({ items }: OrderingQuestion): QuestionProblem[] {
  const few: QuestionProblem[] = items.length < 2 ? [{ path: 'items', code: 'tooFew' }] : []
  return [...few, ...sameTexts(items, () => 'items')]
}

export function shortTextProblems({ answers, mistakes }: ShortTextQuestion): QuestionProblem[] {
  const taken = mistakes.flatMap(({ text }, place): QuestionProblem[] => {
    const isAnswer = answers.some((answer) => saysTheSame(answer, text))
    return isAnswer ? [{ path: `mistakes.${place}.text`, code: 'mistakeIsAnswer', text }] : []
  })
  const texts = mistakes.map(({ text }) => text)
  return [...taken, ...sameTexts(texts, (place) => `mistakes.${place}.text`)]
}

export function procedureProblems({ steps, intruders }: ProcedureQuestion): QuestionProblem[] {
  const confusing = intruders.flatMap(({ text }, place): QuestionProblem[] => {
    const isStep = steps.some((step) => saysTheSame(step.text, text))
    return isStep ? [{ path: `intruders.${place}.text`, code: 'intruderIsStep', text }] : []
  })
  return [
    ...sameTexts(
      steps.map(({ text }) => text),
      (place) => `steps.${place}.text`,
    ),
    ...confusing,
    ...sameTexts(
      intruders.map(({ text }) => text),
      (place) => `intruders.${place}.text`,
    ),
  ]
}
