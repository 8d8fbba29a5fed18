import type { Block } from '@mecaformation/contracts/rich-text'
import { linesOf } from '../../../../fields/lines-of.ts'
import { messages } from '../messages.fr.ts'
import { type Refuse, trimmed } from './editor-node.ts'

type Procedure = Extract<Block, { type: 'procedure' }>
type Step = Procedure['steps'][number]

/** A procedure; steps in which nothing is written disappear. */
export function projectProcedure(fields: Record<string, unknown>, refuse: Refuse): Procedure | null {
  const title = trimmed(fields.title)
  const rows = Array.isArray(fields.steps) ? fields.steps : []
  const steps = rows.map(stepOf).filter((step) => Object.values(step).some((text) => text !== ''))
  const reasons = [
    ...(title === '' ? [messages.procedureTitle] : []),
    ...(steps.length === 0 ? [messages.procedureSteps] : []),
    ...steps.flatMap(({ instruction }, index) => (instruction === '' ? [messages.stepInstruction(index + 1)] : [])),
  ]
  for (const reason of reasons) refuse(reason)
  if (reasons.length > 0) return null
  return { type: 'procedure', title, tools: linesOf(trimmed(fields.tools)), steps }
}

function stepOf(row: unknown): Step {
  const written: Record<string, unknown> = typeof row === 'object' && row !== null ? { ...row } : {}
  const { instruction, expected, warning } = written
  return { instruction: trimmed(instruction), expected: trimmed(expected), warning: trimmed(warning) }
}
