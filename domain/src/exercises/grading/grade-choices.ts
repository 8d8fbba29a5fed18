import type { AnswerOf } from '../answer.ts'
import type { Choice, HotspotQuestion, MultipleQuestion, SingleQuestion, TrueFalseQuestion } from '../question.ts'
import { failedBy, feedbackRemark, type Grade, type PartGrade } from './grade-result.ts'

export function gradeSingle({ choices }: SingleQuestion, { choice }: AnswerOf<'single'>): Grade {
  const chosen = choice === null ? undefined : choices[choice]
  if (chosen === undefined || choice === null) return failedBy({ kind: 'nothingAnswered' })
  const parts = choiceGrades(choices, new Set([choice]))
  return { score: chosen.correct ? 1 : 0, right: chosen.correct, parts, remarks: [] }
}

/** Each right box ticked earns, each wrong one costs as much; without partial credit, all or nothing. */
export function gradeMultiple(question: MultipleQuestion, answer: AnswerOf<'multiple'>): Grade {
  const { choices, partialCredit } = question
  const ticked = new Set(answer.choices.filter((place) => choices[place] !== undefined))
  const parts = choiceGrades(choices, ticked)
  if (ticked.size === 0) return failedBy({ kind: 'nothingAnswered' })
  return { ...scoreOfSet(parts, partialCredit), parts, remarks: [] }
}

export function gradeTrueFalse(question: TrueFalseQuestion, { value }: AnswerOf<'trueFalse'>): Grade {
  if (value === null) return failedBy({ kind: 'nothingAnswered' })
  const right = value === question.answer
  const remarks = feedbackRemark(value ? question.feedbackIfTrue : question.feedbackIfFalse)
  return { score: right ? 1 : 0, right, parts: [], remarks }
}

/** As a multiple choice with partial credit, among places. */
export function gradeHotspot({ zones }: HotspotQuestion, answer: AnswerOf<'hotspot'>): Grade {
  const chosen = new Set(answer.zones.filter((place) => zones[place] !== undefined))
  if (chosen.size === 0) return failedBy({ kind: 'nothingAnswered' })
  const parts = choiceGrades(zones, chosen)
  return { ...scoreOfSet(parts, true), parts, remarks: [] }
}

/** What was ticked, right or wrong, and what is right and was not. */
function choiceGrades(
  choices: readonly Pick<Choice, 'correct' | 'feedback'>[],
  ticked: ReadonlySet<number>,
): PartGrade[] {
  return choices.flatMap(({ correct, feedback }, part): PartGrade[] => {
    if (!ticked.has(part)) return correct ? [{ part, verdict: 'missed', feedback }] : []
    return [{ part, verdict: correct ? 'right' : 'wrong', feedback }]
  })
}

/** Hits less faults, of what is right; the whole only without fault. */
function scoreOfSet(parts: readonly PartGrade[], partialCredit: boolean): { score: number; right: boolean } {
  const count = (wanted: PartGrade['verdict']) => parts.filter(({ verdict }) => verdict === wanted).length
  const [hits, faults, missed] = [count('right'), count('wrong'), count('missed')]
  const right = hits > 0 && faults === 0 && missed === 0
  if (right || !partialCredit) return { score: right ? 1 : 0, right }
  return { score: Math.max(0, hits - faults) / Math.max(1, hits + missed), right }
}
