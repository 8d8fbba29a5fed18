import { type Answer, emptyAnswer } from '@mecaformation/domain/exercises/answer'
import { type Draw, grade } from '@mecaformation/domain/exercises/grading/grade'
import type { Grade, Remark } from '@mecaformation/domain/exercises/grading/grade-result'
import { seedFrom } from '@mecaformation/domain/exercises/number-source'
import type { Question } from '@mecaformation/domain/exercises/question'
import { shuffledPlaces } from '@mecaformation/domain/exercises/shuffle'

/** The exercise that is played, and what all of its states share. */
interface Attempt {
  exercise: string
  question: Question
  /** From 0; another attempt is shown in another order. */
  number: number
  draw: Draw
  answer: Answer
  hintsRead: number
}

export type PlayerState = Attempt &
  (
    | { status: 'answering' /** Why what was handed in cannot be graded. */; refusal: Remark | null }
    /** A free answer is written: its writer compares it with the model. */
    | { status: 'judging' }
    | { status: 'graded'; grade: Grade }
  )

export type PlayerEvent =
  | { type: 'answered'; answer: Answer }
  | { type: 'hintAsked' }
  | { type: 'handedIn' }
  | { type: 'retried' }
  | { type: 'redrawn' }

/** A player before the first answer: the same for everybody, so that the page can show it without a script. */
export function beginning({ id, question }: { id: string; question: Question }): PlayerState {
  return attempt({ exercise: id, question, number: 0, draw: { seed: seedFrom(id, 0), number: 0 } })
}

export function playerAfter(state: PlayerState, event: PlayerEvent): PlayerState {
  switch (event.type) {
    case 'answered':
      if (state.status === 'graded') return state
      return state.status === 'answering'
        ? { ...state, answer: event.answer, refusal: null }
        : { ...state, answer: event.answer }
    case 'hintAsked':
      return state.status === 'answering' ? { ...state, hintsRead: state.hintsRead + 1 } : state
    case 'handedIn':
      return handedIn(state)
    case 'retried':
      return state.status === 'graded' ? attempt({ ...state, number: state.number + 1 }) : state
    case 'redrawn':
      return attempt({
        ...state,
        number: state.number + 1,
        draw: { ...state.draw, number: state.draw.number + 1 },
      })
  }
}

/** In which order the parts of this attempt are shown. */
export function shownOrder({ exercise, number }: Pick<Attempt, 'exercise' | 'number'>, length: number): number[] {
  return shuffledPlaces(length, seedFrom(exercise, number))
}

function attempt(of: Pick<Attempt, 'exercise' | 'question' | 'number' | 'draw'>): PlayerState {
  const { exercise, question, number, draw } = of
  const answer: Answer =
    question.type === 'ordering'
      ? { type: 'ordering', order: shownOrder(of, question.items.length) }
      : emptyAnswer(question)
  return { exercise, question, number, draw, answer, hintsRead: 0, status: 'answering', refusal: null }
}

/** Not graded: nothing was answered, or it cannot be read. */
const refusals: ReadonlySet<Remark['kind']> = new Set(['nothingAnswered', 'unreadableNumber', 'unknownUnit'])

function handedIn(state: PlayerState): PlayerState {
  if (state.status === 'graded') return state
  const { exercise, question, number, draw, answer, hintsRead } = state
  const common = { exercise, question, number, draw, answer, hintsRead }
  const result = grade(question, answer, draw)
  const refusal = result.remarks.find(({ kind }) => refusals.has(kind))
  if (refusal !== undefined) return { ...common, status: 'answering', refusal }
  if (question.type === 'freeAnswer' && state.status === 'answering') return { ...common, status: 'judging' }
  return { ...common, status: 'graded', grade: result }
}
