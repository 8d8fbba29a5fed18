import type { Choice, HotspotQuestion, MultipleQuestion, SingleQuestion } from '../question.ts'
import type { QuestionProblem } from './problem.ts'
import { sameTexts, saysTheSame } from './same-texts.ts'

export function choiceProblems({ type, choices }: SingleQuestion | MultipleQuestion): QuestionProblem[] {
  const right = choices.filter(({ correct }) => correct)
  const count: QuestionProblem[] = []
  if (type === 'single' && right.length !== 1) count.push({ path: 'choices', code: 'notOneRight' })
  if (type === 'multiple' && right.length === 0) count.push({ path: 'choices', code: 'noRight' })
  return [...count, ...confusions(choices, right)]
}

/** A distractor that says what a right choice says; else any two that say the same. */
function confusions(choices: readonly Choice[], right: readonly Choice[]): QuestionProblem[] {
  const distractors = choices.flatMap(({ text, correct }, place): QuestionProblem[] => {
    const isRight = !correct && right.some((choice) => saysTheSame(choice.text, text))
    return isRight ? [{ path: `choices.${place}.text`, code: 'distractorIsRight', text }] : []
  })
  const same = sameTexts(
    choices.map(({ text }) => text),
    (place) => `choices.${place}.text`,
  )
  return distractors.length > 0 ? distractors : same
}

export function hotspotProblems({ zones }: HotspotQuestion): QuestionProblem[] {
  const hasRight = zones.some(({ correct }) => correct)
  const labels = sameTexts(
    zones.map(({ label }) => label),
    (place) => `zones.${place}.label`,
  )
  return [...(hasRight ? [] : [{ path: 'zones', code: 'noRight' } as const]), ...labels]
}
