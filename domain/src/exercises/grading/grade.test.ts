import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../answer.ts'
import { emptyAnswer } from '../answer.ts'
import { drawingOf } from '../parametric/drawing.ts'
import { questionProblems } from '../problems/question-problems.ts'
import { decimalsOf, frenchQuantity } from '../quantities/french-decimal.ts'
import type { Question, QuestionOf, QuestionType } from '../question.ts'
import { rightAnswer } from '../right-answer.ts'
import { grade } from './grade.ts'

const word = fc.stringMatching(/^[a-zé]{3,9}$/)
const words = (minLength: number, maxLength: number) =>
  fc.uniqueArray(word, { minLength, maxLength, selector: (text) => text.replaceAll('é', 'e') })
const feedback = fc.oneof(fc.constant(''), word)
const few = fc.integer({ min: -9999, max: 9999 }).map((number) => number / 100)
const tolerance = fc.oneof(
  fc.record({ kind: fc.constant('absolute' as const), value: fc.constantFrom(0, 0.01, 0.5) }),
  fc.record({ kind: fc.constant('percent' as const), value: fc.constantFrom(0, 1, 5) }),
)
const unit = fc.constantFrom('', 'V', 'mΩ', 'kPa', 'bar', '°C', 'N·m', 'km/h', 'tr/min', '%', 'Ah', 'dents')
const choices = words(2, 6).chain((texts) =>
  fc.tuple(...texts.map((text) => fc.record({ text: fc.constant(text), correct: fc.boolean(), feedback }))),
)

const questions: { [T in QuestionType]: fc.Arbitrary<QuestionOf<T>> } = {
  single: fc.tuple(choices, fc.nat(5)).map(([all, right]) => ({
    type: 'single',
    shuffle: true,
    choices: all.map((choice, place) => ({ ...choice, correct: place === right % all.length })),
  })),
  multiple: fc.record({ type: fc.constant('multiple'), choices, shuffle: fc.boolean(), partialCredit: fc.boolean() }),
  trueFalse: fc.record({
    type: fc.constant('trueFalse'),
    answer: fc.boolean(),
    feedbackIfTrue: feedback,
    feedbackIfFalse: feedback,
  }),
  numeric: fc.record({
    type: fc.constant('numeric'),
    answer: few,
    tolerance,
    unit,
    mistakes: fc.array(fc.record({ value: few, feedback: word }), { maxLength: 3 }),
  }),
  parametric: fc.record({
    type: fc.constant('parametric'),
    template: fc.constant('{a} et {b}'),
    parameters: fc.tuple(
      fc.record({
        name: fc.constant('a'),
        minimum: fc.integer({ min: 1, max: 5 }),
        maximum: fc.integer({ min: 6, max: 12 }),
        step: fc.constantFrom(1, 0.5, 0.1),
        unit,
      }),
      fc.constant({ name: 'b', minimum: 2, maximum: 8, step: 0.5, unit: '' }),
    ),
    constraints: fc.constantFrom([], ['a > b'], ['a != b']),
    formula: fc.constantFrom('a * b', 'a / b', 'sqrt(a) + b', 'a - b'),
    unit,
    tolerance: fc.constantFrom({ kind: 'percent' as const, value: 2 }, { kind: 'absolute' as const, value: 0.05 }),
    decimals: fc.constantFrom(1, 2, 3),
    mistakes: fc.constantFrom([], [{ formula: 'a + b + 1000', feedback: 'somme' }]),
    workedSolution: fc.constant([]),
  }),
  ordering: fc.record({ type: fc.constant('ordering'), items: words(2, 6), feedback }),
  matching: fc.tuple(words(2, 5), words(7, 9), fc.nat(2)).map(([lefts, rights, extra]) => ({
    type: 'matching',
    pairs: lefts.map((left, place) => ({ left, right: rights[place] ?? '', feedback: '' })),
    distractors: rights.slice(lefts.length, lefts.length + extra),
  })),
  cloze: fc.array(fc.tuple(words(2, 4), fc.boolean()), { minLength: 1, maxLength: 4 }).map((gaps) => ({
    type: 'cloze',
    text: gaps.map((_, gap) => `mot [${gap + 1}]`).join(' '),
    gaps: gaps.map(([texts, offered]) => ({
      answers: texts.slice(0, 1),
      choices: offered ? texts : [],
      feedback: 'aide',
    })),
  })),
  hotspot: words(2, 5).chain((labels) =>
    fc.record({
      type: fc.constant('hotspot'),
      picture: fc.constant('p'),
      zones: fc.tuple(
        ...labels.map((label) =>
          fc.record({
            label: fc.constant(label),
            x: fc.nat(100),
            y: fc.nat(100),
            radius: fc.constant(5),
            correct: fc.boolean(),
            feedback,
          }),
        ),
      ),
    }),
  ),
  shortText: words(2, 6).map((texts) => ({
    type: 'shortText',
    answers: texts.slice(0, 1),
    mistakes: texts.slice(1).map((text) => ({ text, feedback: `pas ${text}` })),
  })),
  procedure: fc.tuple(words(4, 8), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 })).map(([texts, flags]) => ({
    type: 'procedure',
    steps: texts.slice(0, -2).map((text, place) => ({ text, critical: flags[place] ?? false })),
    intruders: texts
      .slice(-2)
      .map((text, place) => ({ text, dangerous: flags[place] ?? false, feedback: `non ${text}` })),
  })),
  freeAnswer: fc.tuple(words(1, 3), words(1, 4)).map(([modelAnswer, criteria]) => ({
    type: 'freeAnswer',
    modelAnswer,
    criteria: criteria.map((text, place) => ({ text, points: place + 1 })),
  })),
}
const types = Object.keys(questions) as QuestionType[]
const anyQuestion: fc.Arbitrary<Question> = fc.oneof(...types.map((type): fc.Arbitrary<Question> => questions[type]))
const sound = (of: fc.Arbitrary<Question>) => of.filter((question) => questionProblems(question).length === 0)
const draw = fc.record({ seed: fc.nat(), number: fc.nat(20) })

const place = fc.integer({ min: -2, max: 12 })
const places = fc.array(place, { maxLength: 12 })
const typed = fc.oneof(fc.string(), few.map(String), fc.constantFrom('12 V', '−3,5', '1,2×10^3 mΩ', ''))
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ type: fc.constant('single' as const), choice: fc.option(place) }),
  fc.record({ type: fc.constant('multiple' as const), choices: places }),
  fc.record({ type: fc.constant('trueFalse' as const), value: fc.option(fc.boolean()) }),
  fc.record({ type: fc.constantFrom('numeric' as const, 'parametric' as const, 'shortText' as const), text: typed }),
  fc.record({ type: fc.constant('ordering' as const), order: places }),
  fc.record({ type: fc.constant('matching' as const), rights: fc.array(fc.option(place), { maxLength: 8 }) }),
  fc.record({ type: fc.constant('cloze' as const), texts: fc.array(typed, { maxLength: 6 }) }),
  fc.record({ type: fc.constant('hotspot' as const), zones: places }),
  fc.record({ type: fc.constant('procedure' as const), steps: places }),
  fc.record({ type: fc.constant('freeAnswer' as const), text: typed, met: places }),
)

describe('grading', () => {
  test.each(types)('the right answer to a %s question always passes', (type) => {
    fc.assert(
      fc.property(sound(questions[type]), draw, (question, drawn) => {
        const { score, right, parts } = grade(question, rightAnswer(question, drawn), drawn)
        expect({ score, right }).toEqual({ score: 1, right: true })
        expect(parts.every(({ verdict }) => verdict === 'right')).toBe(true)
      }),
    )
  })

  test('never throws, scores from 0 to 1, and 1 only for what is right', () => {
    fc.assert(
      fc.property(anyQuestion, anyAnswer, draw, (question, answer, drawn) => {
        const { score, right } = grade(question, answer, drawn)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(score === 1).toBe(right)
      }),
      { numRuns: 3000 },
    )
  })

  test('an answer not begun, or to another kind of question, is none', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const other: Answer =
          question.type === 'single' ? { type: 'multiple', choices: [0] } : { type: 'single', choice: 0 }
        for (const answer of [emptyAnswer(question), other]) {
          if (question.type === 'parametric' && answer.type === 'parametric' && drawingOf(question, 0) === null)
            continue
          expect(grade(question, answer)).toMatchObject({ score: 0, remarks: [{ kind: 'nothingAnswered' }] })
        }
      }),
    )
  })
})

describe('known mistakes', () => {
  test('a number that comes from one gets what its author says of it', () => {
    fc.assert(
      fc.property(sound(questions.numeric), (question) => {
        if (question.type !== 'numeric') return
        for (const { value, feedback: said } of question.mistakes) {
          const text = frenchQuantity(value, question.unit, decimalsOf(value))
          const result = grade(question, { type: 'numeric', text })
          expect(result).toMatchObject({ score: 0, remarks: [{ kind: 'feedback', text: said }] })
        }
      }),
    )
  })

  test('so does a drawn one', () => {
    fc.assert(
      fc.property(sound(questions.parametric), draw, (question, drawn) => {
        if (question.type !== 'parametric') return
        for (const { value, feedback: said } of drawingOf(question, drawn.seed, drawn.number)?.mistakes ?? []) {
          const text = frenchQuantity(value, question.unit, 9)
          expect(grade(question, { type: 'parametric', text }, drawn).remarks[0]).toEqual({
            kind: 'feedback',
            text: said,
          })
        }
      }),
    )
  })

  test('so does a short text', () => {
    fc.assert(
      fc.property(sound(questions.shortText), (question) => {
        if (question.type !== 'shortText') return
        for (const { text, feedback: said } of question.mistakes) {
          const result = grade(question, { type: 'shortText', text: ` ${text.toUpperCase()} ` })
          expect(result).toMatchObject({ score: 0, remarks: [{ kind: 'feedback', text: said }] })
        }
      }),
    )
  })

  test('a choice, and a zone, says its own', () => {
    fc.assert(
      fc.property(fc.oneof(questions.single, questions.multiple, questions.hotspot), fc.nat(5), (question, chosen) => {
        const options = question.type === 'hotspot' ? question.zones : question.choices
        const part = chosen % options.length
        const answers: Record<typeof question.type, Answer> = {
          single: { type: 'single', choice: part },
          multiple: { type: 'multiple', choices: [part] },
          hotspot: { type: 'hotspot', zones: [part] },
        }
        const option = options[part]
        const verdict = option?.correct === true ? 'right' : 'wrong'
        expect(grade(question, answers[question.type]).parts).toContainEqual({
          part,
          verdict,
          feedback: option?.feedback,
        })
      }),
    )
  })
})
