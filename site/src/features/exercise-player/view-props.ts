import type { Answer, AnswerOf } from '@mecaformation/domain/exercises/answer'
import type { PartGrade } from '@mecaformation/domain/exercises/grading/grade-result'
import type { Drawing } from '@mecaformation/domain/exercises/parametric/drawing'
import type { QuestionOf, QuestionType } from '@mecaformation/domain/exercises/question'

/** The picture of a question, as the page hands it over. */
export interface PlayerPicture {
  url: string
  srcset: string
  width: number
  height: number
  alt: string
}

/** What the view of a question takes. */
export interface ViewProps<T extends QuestionType> {
  question: QuestionOf<T>
  answer: AnswerOf<T>
  onAnswer: (answer: Answer) => void
  /** What grading says of the parts; none before. */
  parts: readonly PartGrade[]
  graded: boolean
  /** A free answer is written, and compared with the model. */
  judging: boolean
  /** Of a parametric question: the values it is asked with. */
  drawing: Drawing | null
  /** Of a hotspot: where the places lie. */
  picture: PlayerPicture | null
  /** The places of this many parts in the order to show them. */
  orderOf: (length: number) => number[]
  /** Begins the names and ids of controls, so that several players live on a page. */
  prefix: string
}
