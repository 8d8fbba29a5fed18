import type { Question } from '@mecaformation/domain/exercises/question'
import { z } from 'zod'
import { richTextWithoutExercises } from '../rich-text.ts'
import { common, id, ids, line, optionalLine, technologies, trust } from './parts.ts'

/** Practised in the browser, answers included; or graded, and then never published. */
export const exerciseModes = ['practice', 'graded'] as const
export type ExerciseMode = (typeof exerciseModes)[number]

const choice = z.strictObject({ text: line, correct: z.boolean(), feedback: optionalLine })
const tolerance = z.strictObject({ kind: z.enum(['absolute', 'percent']), value: z.number().nonnegative() })

const single = z.strictObject({ type: z.literal('single'), choices: z.array(choice).min(2), shuffle: z.boolean() })
const multiple = z.strictObject({
  type: z.literal('multiple'),
  choices: z.array(choice).min(2),
  shuffle: z.boolean(),
  /** Each right box ticked earns, each wrong one costs; otherwise all must be right. */
  partialCredit: z.boolean(),
})
const trueFalse = z.strictObject({
  type: z.literal('trueFalse'),
  answer: z.boolean(),
  feedbackIfTrue: optionalLine,
  feedbackIfFalse: optionalLine,
})
const numeric = z.strictObject({
  type: z.literal('numeric'),
  answer: z.number(),
  tolerance,
  /** As people write it: V, mΩ, kPa, °C, N·m; empty for a bare number. */
  unit: optionalLine,
  /** Wrong values that come from a known error. */
  mistakes: z.array(z.strictObject({ value: z.number(), feedback: line })),
})
const parametric = z.strictObject({
  type: z.literal('parametric'),
  /** The question, with `{name}` where a value goes. */
  template: line,
  parameters: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/),
        minimum: z.number(),
        maximum: z.number(),
        step: z.number().positive(),
        unit: optionalLine,
      }),
    )
    .min(1),
  /** Comparisons that a drawing of values must meet, such as `U > 2 * R`. */
  constraints: z.array(line),
  /** The answer as an expression of the parameters. */
  formula: line,
  unit: optionalLine,
  tolerance,
  /** Digits after the comma in what is shown. */
  decimals: z.int().min(0).max(6),
  mistakes: z.array(z.strictObject({ formula: line, feedback: line })),
  /** Steps of the solution, with `{name}` for a value and `{= expression}` for a result. */
  workedSolution: z.array(line),
})
const ordering = z.strictObject({
  type: z.literal('ordering'),
  /** In the right order. */
  items: z.array(line).min(2),
  feedback: optionalLine,
})
const matching = z.strictObject({
  type: z.literal('matching'),
  pairs: z.array(z.strictObject({ left: line, right: line, feedback: optionalLine })).min(2),
  /** Right sides that belong to nothing. */
  distractors: z.array(line),
})
const cloze = z.strictObject({
  type: z.literal('cloze'),
  /** The text, with `[1]`, `[2]`… where gaps are. */
  text: line,
  gaps: z
    .array(
      z.strictObject({
        /** Any of them is right. */
        answers: z.array(line).min(1),
        /** Offered to choose from, the right one included; typed freely when empty. */
        choices: z.array(line),
        feedback: optionalLine,
      }),
    )
    .min(1),
})
const hotspot = z.strictObject({
  type: z.literal('hotspot'),
  picture: id,
  /** Discs on the picture: centre and radius in hundredths of its width (`x`, `radius`) and height (`y`). */
  zones: z
    .array(
      z.strictObject({
        label: line,
        x: z.number().min(0).max(100),
        y: z.number().min(0).max(100),
        radius: z.number().positive().max(50),
        correct: z.boolean(),
        feedback: optionalLine,
      }),
    )
    .min(2),
})
const shortText = z.strictObject({
  type: z.literal('shortText'),
  /** Any of them is right, whatever its accents, case and one slip of the keyboard. */
  answers: z.array(line).min(1),
  mistakes: z.array(z.strictObject({ text: line, feedback: line })),
})
const procedure = z.strictObject({
  type: z.literal('procedure'),
  /** In the right order. */
  steps: z.array(z.strictObject({ text: line, critical: z.boolean() })).min(2),
  /** Steps that must not be done; a dangerous one fails the whole. */
  intruders: z.array(z.strictObject({ text: line, dangerous: z.boolean(), feedback: line })),
})
const freeAnswer = z.strictObject({
  type: z.literal('freeAnswer'),
  modelAnswer: z.array(line).min(1),
  /** By which people judge their own answer. */
  criteria: z.array(z.strictObject({ text: line, points: z.int().positive() })).min(1),
})

export const question = z.discriminatedUnion('type', [
  single,
  multiple,
  trueFalse,
  numeric,
  parametric,
  ordering,
  matching,
  cloze,
  hotspot,
  shortText,
  procedure,
  freeAnswer,
]) satisfies z.ZodType<Question>

export const exercise = z.strictObject({
  collection: z.literal('exercises'),
  ...common,
  ...trust,
  technologies,
  mode: z.enum(exerciseModes),
  /** 1 (easy) to 5, as the author estimates it until real answers come. */
  difficulty: z.int().min(1).max(5),
  /** Minutes that it takes. */
  minutes: z.int().positive(),
  skills: ids,
  /** What is asked. */
  statement: richTextWithoutExercises,
  /** Exactly one. */
  question: z.array(question).length(1),
  /** From the vaguest to the plainest. */
  hints: z.array(line),
  solution: richTextWithoutExercises,
})
