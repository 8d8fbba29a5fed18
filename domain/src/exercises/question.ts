/** What an exercise asks, with its answers; texts are those of its author. Empty texts are missing ones. */
export type Question =
  | SingleQuestion
  | MultipleQuestion
  | TrueFalseQuestion
  | NumericQuestion
  | ParametricQuestion
  | OrderingQuestion
  | MatchingQuestion
  | ClozeQuestion
  | HotspotQuestion
  | ShortTextQuestion
  | ProcedureQuestion
  | FreeAnswerQuestion
export type QuestionType = Question['type']
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>

export interface Choice {
  text: string
  correct: boolean
  feedback: string
}

/** How far from the answer a number may lie: in its unit, or in hundredths of it. */
export interface Tolerance {
  kind: 'absolute' | 'percent'
  value: number
}

export interface SingleQuestion {
  type: 'single'
  choices: Choice[]
  shuffle: boolean
}

export interface MultipleQuestion {
  type: 'multiple'
  choices: Choice[]
  shuffle: boolean
  /** Each right box ticked earns, each wrong one costs; otherwise all must be right. */
  partialCredit: boolean
}

export interface TrueFalseQuestion {
  type: 'trueFalse'
  answer: boolean
  feedbackIfTrue: string
  feedbackIfFalse: string
}

export interface NumericQuestion {
  type: 'numeric'
  answer: number
  tolerance: Tolerance
  /** Empty for a bare number. */
  unit: string
  mistakes: { value: number; feedback: string }[]
}

export interface Parameter {
  name: string
  minimum: number
  maximum: number
  step: number
  unit: string
}

export interface ParametricQuestion {
  type: 'parametric'
  /** The question, with `{name}` where a value goes. */
  template: string
  parameters: Parameter[]
  /** Comparisons that a drawing of values must meet. */
  constraints: string[]
  formula: string
  unit: string
  tolerance: Tolerance
  /** Digits after the comma in what is shown. */
  decimals: number
  mistakes: { formula: string; feedback: string }[]
  /** Steps, with `{name}` for a value and `{= expression}` for a result. */
  workedSolution: string[]
}

export interface OrderingQuestion {
  type: 'ordering'
  /** In the right order. */
  items: string[]
  feedback: string
}

export interface MatchingQuestion {
  type: 'matching'
  pairs: { left: string; right: string; feedback: string }[]
  /** Right sides that belong to nothing. */
  distractors: string[]
}

export interface ClozeQuestion {
  type: 'cloze'
  /** With `[1]`, `[2]`… where gaps are. */
  text: string
  gaps: { answers: string[]; choices: string[]; feedback: string }[]
}

export interface HotspotQuestion {
  type: 'hotspot'
  /** The id of a medium. */
  picture: string
  /** Discs: centre and radius in hundredths of the picture's width (`x`, `radius`) and height (`y`). */
  zones: { label: string; x: number; y: number; radius: number; correct: boolean; feedback: string }[]
}

export interface ShortTextQuestion {
  type: 'shortText'
  answers: string[]
  mistakes: { text: string; feedback: string }[]
}

export interface ProcedureQuestion {
  type: 'procedure'
  /** In the right order; forgetting a critical one fails the whole. */
  steps: { text: string; critical: boolean }[]
  /** Steps that must not be done; a dangerous one fails the whole. */
  intruders: { text: string; dangerous: boolean; feedback: string }[]
}

export interface FreeAnswerQuestion {
  type: 'freeAnswer'
  modelAnswer: string[]
  criteria: { text: string; points: number }[]
}
