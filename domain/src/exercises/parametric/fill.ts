import { evaluate, type Values } from '../expressions/evaluate.ts'
import { parseFormula } from '../expressions/parse.ts'
import { decimalsOf, frenchDecimal, frenchQuantity } from '../quantities/french-decimal.ts'
import type { ParametricQuestion } from '../question.ts'

const hole = /\{(?<reckoned>=)?(?<inside>[^{}]*)\}/g

/** `{name}` becomes a value with its unit, `{= expression}` a result; what has no sense stays as it is. */
export function filled(text: string, question: ParametricQuestion, values: Values): string {
  return text.replace(hole, (whole: string, reckoned: string | undefined, inside: string) => {
    if (reckoned === undefined) {
      const parameter = question.parameters.find(({ name }) => name === inside.trim())
      const value = values.get(inside.trim())
      if (parameter === undefined || value === undefined) return whole
      return frenchQuantity(value, parameter.unit, decimalsOf(value))
    }
    const formula = parseFormula(inside)
    const result = formula.ok ? evaluate(formula.value, values) : Number.NaN
    return Number.isFinite(result) ? frenchDecimal(result, question.decimals) : whole
  })
}

/** What a text wants filled: names alone, and expressions. */
export function holesOf(text: string): { names: string[]; formulas: string[] } {
  const holes = [...text.matchAll(hole)].map(({ groups = {} }) => groups)
  return {
    names: holes.flatMap(({ reckoned, inside = '' }) => (reckoned === undefined ? inside.trim() : [])),
    formulas: holes.flatMap(({ reckoned, inside = '' }) => (reckoned === undefined ? [] : inside)),
  }
}
