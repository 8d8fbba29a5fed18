import type { Comparison, Expression } from '../expressions/expression.ts'
import { isReservedName } from '../expressions/functions.ts'
import { namesOf } from '../expressions/names-of.ts'
import { type Parsed, parseConstraint, parseFormula } from '../expressions/parse.ts'
import { drawingOf, mostDrawings, sizeOf } from '../parametric/drawing.ts'
import { holesOf } from '../parametric/fill.ts'
import type { ParametricQuestion } from '../question.ts'
import type { QuestionProblem } from './problem.ts'

/** Formulas that cannot be reckoned, names that nothing gives a value, values that cannot be drawn. */
export function parametricProblems(question: ParametricQuestion): QuestionProblem[] {
  const written = [
    ...parameterProblems(question),
    ...formulaProblems('formula', question.formula, question),
    ...question.constraints.flatMap((source) => constraintProblems(source, question)),
    ...question.mistakes.flatMap(({ formula }, place) =>
      formulaProblems(`mistakes.${place}.formula`, formula, question),
    ),
    ...holeProblems('template', question.template, question),
    ...question.workedSolution.flatMap((step) => holeProblems('workedSolution', step, question)),
  ]
  if (written.length > 0) return written
  const total = question.parameters.reduce((product, parameter) => product * sizeOf(parameter), 1)
  if (total > mostDrawings) return [{ path: 'parameters', code: 'tooManyDrawings' }]
  return drawingOf(question, 0) === null ? [{ path: 'constraints', code: 'noDrawing' }] : []
}

function parameterProblems({ parameters }: ParametricQuestion): QuestionProblem[] {
  return parameters.flatMap((parameter, place): QuestionProblem[] => {
    const { name } = parameter
    const path = `parameters.${place}.name`
    const found: QuestionProblem[] = []
    if (isReservedName(name)) found.push({ path, code: 'reservedName', name })
    if (parameters.slice(0, place).some((earlier) => earlier.name === name))
      found.push({ path, code: 'sameName', name })
    if (sizeOf(parameter) === 0) found.push({ path: `parameters.${place}.maximum`, code: 'emptyRange' })
    return found
  })
}

function formulaProblems(path: string, source: string, question: ParametricQuestion): QuestionProblem[] {
  return readProblems(path, source, parseFormula(source), question, (formula: Expression) => [formula])
}

function constraintProblems(source: string, question: ParametricQuestion): QuestionProblem[] {
  return readProblems('constraints', source, parseConstraint(source), question, ({ left, right }: Comparison) => [
    left,
    right,
  ])
}

function holeProblems(path: string, text: string, question: ParametricQuestion): QuestionProblem[] {
  const { names, formulas } = holesOf(text)
  return [...unknown(path, names, question), ...formulas.flatMap((source) => formulaProblems(path, source, question))]
}

function readProblems<T>(
  path: string,
  source: string,
  parsed: Parsed<T>,
  question: ParametricQuestion,
  formulasOf: (value: T) => Expression[],
): QuestionProblem[] {
  if (!parsed.ok) return [{ path, code: 'formula', source: source.trim(), problem: parsed.problem }]
  const names = new Set(formulasOf(parsed.value).flatMap((formula) => [...namesOf(formula)]))
  return unknown(path, [...names], question)
}

function unknown(path: string, names: readonly string[], { parameters }: ParametricQuestion): QuestionProblem[] {
  const known = new Set(parameters.map(({ name }) => name))
  return names.filter((name) => !known.has(name)).map((name) => ({ path, code: 'unknownName', name }))
}
