import { evaluate, meets, type Values } from '../expressions/evaluate.ts'
import type { Comparison, Expression } from '../expressions/expression.ts'
import { parseConstraint, parseFormula } from '../expressions/parse.ts'
import { numberSource } from '../number-source.ts'
import { isWithin } from '../quantities/tolerance.ts'
import type { Parameter, ParametricQuestion } from '../question.ts'

/** The values of one drawing, and what they make of the question. */
export interface Drawing {
  values: Values
  answer: number
  /** What each known mistake gives. */
  mistakes: { value: number; feedback: string }[]
}

/** More ways to draw than this cannot be told apart by whole numbers, and nobody needs them. */
export const mostDrawings = 2 ** 50
const mostTries = 10_000

/**
 * The drawing of a number (0, 1, 2…) for a seed: values that meet the constraints and give a sensible answer.
 * Different numbers give different values, as long as there are any; then they come round. `null` when no
 * drawing is possible, or none was found in 10,000 tries.
 */
export function drawingOf(question: ParametricQuestion, seed: number, number = 0): Drawing | null {
  const rules = rulesOf(question)
  if (rules === null) return null
  const sizes = question.parameters.map(sizeOf)
  const total = sizes.reduce((product, size) => product * size, 1)
  if (total < 1 || total > mostDrawings) return null
  const next = numberSource(seed)
  const start = Math.floor(next() * total)
  const stride = strideOf(total, next())
  const found: Drawing[] = []
  let place = start
  for (let tries = 0; tries < Math.min(total, mostTries); tries += 1) {
    const drawing = drawn(question, rules, valuesAt(place, question.parameters, sizes))
    if (drawing !== null) {
      if (found.length === number) return drawing
      found.push(drawing)
    }
    place = (place + stride) % total
  }
  return found[number % Math.max(1, found.length)] ?? null
}

/** How many values a parameter takes; none when it goes nowhere. */
export function sizeOf({ minimum, maximum, step }: Parameter): number {
  if (!(step > 0) || !(maximum >= minimum)) return 0
  return Math.floor((maximum - minimum) / step + 1e-9) + 1
}

interface Rules {
  constraints: Comparison[]
  formula: Expression
  mistakes: { formula: Expression; feedback: string }[]
}

function rulesOf(question: ParametricQuestion): Rules | null {
  const formula = parseFormula(question.formula)
  const constraints = question.constraints.map(parseConstraint)
  const mistakes = question.mistakes.map((mistake) => ({ ...mistake, parsed: parseFormula(mistake.formula) }))
  if (!formula.ok) return null
  return {
    formula: formula.value,
    constraints: constraints.flatMap((parsed) => (parsed.ok ? parsed.value : [])),
    mistakes: mistakes.flatMap(({ parsed, feedback }) => (parsed.ok ? { formula: parsed.value, feedback } : [])),
  }
}

/**
 * Sensible are values that meet the constraints and whose answer is a number, is still right when it is
 * rounded to what is shown, and is none of the known mistakes; and these differ from one another.
 */
function drawn(question: ParametricQuestion, rules: Rules, values: Values): Drawing | null {
  if (!rules.constraints.every((constraint) => meets(constraint, values))) return null
  const { tolerance, decimals } = question
  const answer = evaluate(rules.formula, values)
  if (!Number.isFinite(answer) || Math.abs(answer) > Number.MAX_SAFE_INTEGER) return null
  if (!isWithin(Number(answer.toFixed(decimals)), answer, tolerance)) return null
  const mistakes = rules.mistakes.map(({ formula, feedback }) => ({ value: evaluate(formula, values), feedback }))
  const others = [answer, ...mistakes.map(({ value }) => value)]
  const areApart = others.every(
    (value, place) =>
      Number.isFinite(value) && others.slice(0, place).every((earlier) => !isWithin(value, earlier, tolerance)),
  )
  return areApart ? { values, answer, mistakes } : null
}

function valuesAt(place: number, parameters: readonly Parameter[], sizes: readonly number[]): Values {
  const values = new Map<string, number>()
  let rest = place
  for (const [index, { name, minimum, step }] of parameters.entries()) {
    const size = sizes[index] ?? 1
    // Twelve figures: what a step such as 0.1 adds beyond them is noise.
    values.set(name, Number((minimum + (rest % size) * step).toPrecision(12)))
    rest = Math.floor(rest / size)
  }
  return values
}

/** A step through all places that visits each once before any again: it shares no divisor with their number. */
function strideOf(total: number, chance: number): number {
  let stride = Math.max(1, Math.floor(total * (0.35 + 0.3 * chance)))
  while (divisorOf(stride, total) !== 1) stride += 1
  return stride
}

function divisorOf(a: number, b: number): number {
  return b === 0 ? a : divisorOf(b, a % b)
}
