import { question as questionContract } from '@mecaformation/contracts/documents/exercise'
import { drawingOf } from '@mecaformation/domain/exercises/parametric/drawing'
import { drawnQuestion } from '@mecaformation/domain/exercises/parametric/drawn-question'
import { decimalsOf, frenchDecimal, frenchQuantity } from '@mecaformation/domain/exercises/quantities/french-decimal'
import { projectFields } from '../../publication/api.ts'
import { questionField } from '../question-field.ts'
import { questionRefusals } from '../question-rules.ts'
import type { Instance, Sample } from './sample-answer.ts'

const instances = 10

/**
 * What readers would get of a question as it is written: up to ten drawings that differ, by the code that draws and
 * grades on the site, and what would keep it from being published.
 */
export function sampleOf(written: readonly unknown[]): Sample {
  const exercise = { question: written }
  const { question: asked } = projectFields([questionField], exercise, () => [])
  const read = questionContract.safeParse(Array.isArray(asked) ? asked[0] : undefined)
  if (!read.success) return { state: 'unfinished', problems: [], instances: [] }
  const problems = questionRefusals(exercise).map(({ message }) => message)
  const question = read.data
  if (question.type !== 'parametric') return { state: 'whole', problems, instances: [] }
  const drawn = Array.from({ length: instances }, (_, number): Instance | null => {
    const drawing = drawingOf(question, 0, number)
    if (drawing === null) return null
    const { text, workedSolution } = drawnQuestion(question, drawing)
    const shown = (value: number) => frenchQuantity(value, question.unit, question.decimals)
    return {
      values: [...drawing.values]
        .map(([name, value]) => `${name} = ${frenchDecimal(value, decimalsOf(value))}`)
        .join('\u00A0; '),
      text,
      answer: shown(drawing.answer),
      mistakes: drawing.mistakes.map(({ value, feedback }) => `${shown(value)}\u00A0: ${feedback}`),
      workedSolution,
    }
  })
  const known = new Set<string>()
  // Where fewer than ten drawings are possible they come round.
  const different = drawn.filter((instance): instance is Instance => {
    if (instance === null || known.has(instance.values)) return false
    known.add(instance.values)
    return true
  })
  return { state: 'whole', problems, instances: different }
}
