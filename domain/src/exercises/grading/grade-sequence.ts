import type { AnswerOf } from '../answer.ts'
import { longestRising } from '../longest-rising.ts'
import type { OrderingQuestion, ProcedureQuestion } from '../question.ts'
import { failedBy, feedbackRemark, type Grade, type PartGrade } from './grade-result.ts'

/**
 * As many items as stand in the right order among themselves, one apart, which always does: a sequence the
 * wrong way round earns nothing.
 */
export function gradeOrdering({ items, feedback }: OrderingQuestion, { order }: AnswerOf<'ordering'>): Grade {
  const placed = known(order, items.length)
  if (placed.length === 0) return failedBy({ kind: 'nothingAnswered' })
  const right = isWhole(placed, items.length)
  const inOrder = longestRising(placed)
  const score = right ? 1 : Math.max(0, inOrder.length - 1) / Math.max(1, items.length - 1)
  const parts = items.map((_, part): PartGrade => {
    return { part, verdict: inOrder.includes(part) ? 'right' : 'wrong', feedback: '' }
  })
  return { score, right, parts, remarks: right ? [] : feedbackRemark(feedback) }
}

/**
 * What would be done. A dangerous step, or an indispensable one forgotten, fails the whole and says why;
 * else steps in the right order earn, and others that must not be done cost.
 */
export function gradeProcedure({ steps, intruders }: ProcedureQuestion, answer: AnswerOf<'procedure'>): Grade {
  const done = known(answer.steps, steps.length + intruders.length)
  if (done.length === 0) return failedBy({ kind: 'nothingAnswered' })
  const parts = procedureParts({ steps, intruders }, done)
  const dangerous = intruders.find((intruder, place) => intruder.dangerous && done.includes(steps.length + place))
  if (dangerous !== undefined) {
    return failedBy({ kind: 'dangerousStep', step: dangerous.text, feedback: dangerous.feedback }, parts)
  }
  const forgotten = steps.find((step, place) => step.critical && !done.includes(place))
  if (forgotten !== undefined) return failedBy({ kind: 'criticalForgotten', step: forgotten.text }, parts)
  const right = isWhole(done, steps.length)
  const faults = done.filter((place) => place >= steps.length).length
  const inOrder = longestRising(done.filter((place) => place < steps.length)).length
  const score = right ? 1 : Math.max(0, inOrder - 1 - faults) / Math.max(1, steps.length - 1)
  return { score, right, parts, remarks: [] }
}

function procedureParts({ steps, intruders }: Omit<ProcedureQuestion, 'type'>, done: readonly number[]): PartGrade[] {
  const inOrder = longestRising(done.filter((place) => place < steps.length))
  const ofSteps = steps.map((_, part): PartGrade => {
    if (!done.includes(part)) return { part, verdict: 'missed', feedback: '' }
    return { part, verdict: inOrder.includes(part) ? 'right' : 'wrong', feedback: '' }
  })
  const ofIntruders = intruders.flatMap(({ feedback }, place): PartGrade[] => {
    const part = steps.length + place
    return done.includes(part) ? [{ part, verdict: 'wrong', feedback }] : []
  })
  return [...ofSteps, ...ofIntruders]
}

/** The places that there are, each where it was first named. */
function known(order: readonly number[], count: number): number[] {
  return [...new Set(order)].filter((place) => Number.isInteger(place) && place >= 0 && place < count)
}

function isWhole(order: readonly number[], count: number): boolean {
  return order.length === count && order.every((place, index) => place === index)
}
