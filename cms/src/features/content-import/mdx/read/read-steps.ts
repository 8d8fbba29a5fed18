import type { ListItem, RootContent } from 'mdast'
import { messages } from '../../messages.fr.ts'
import { blame, blameAt, nextId, type Piece } from '../reading.ts'
import { readPlainText } from './plain-text.ts'

const { mdx } = messages
const spoken = /^(Attendu|Attention)\s*:\s*/

interface Step {
  id: string
  instruction: string
  expected: string
  warning: string
}

/** The steps of a procedure: a numbered list, where each step may say what is expected and what to mind. */
export function readSteps(
  { line }: { line: number },
  pieces: readonly (Piece & { nodes: readonly RootContent[] })[],
): Step[] {
  const steps = pieces.flatMap(({ nodes, ...piece }) =>
    nodes.flatMap((node) => {
      if (node.type === 'list' && node.ordered === true) return node.children.map((item) => readStep(piece, item))
      blameAt(piece, node, mdx.shapes.Procedure)
      return []
    }),
  )
  const [first] = pieces
  if (steps.length === 0 && first !== undefined) blame(first.reading, line, mdx.shapes.Procedure)
  return steps
}

function readStep(piece: Piece, item: ListItem): Step {
  const step = { id: nextId(piece.reading), instruction: '', expected: '', warning: '' }
  for (const [index, child] of item.children.entries()) {
    if (child.type === 'paragraph' && index === 0) step.instruction = readPlainText(piece, child.children)
    else if (child.type === 'list') {
      for (const told of child.children) readTold(piece, told, step)
    } else blameAt(piece, child, mdx.procedureStep)
  }
  return step
}

function readTold(piece: Piece, item: ListItem, step: Step): void {
  const [first, ...others] = item.children
  const text = first?.type === 'paragraph' ? readPlainText(piece, first.children) : ''
  const [opening, kind] = spoken.exec(text) ?? []
  const field = kind === 'Attendu' ? 'expected' : 'warning'
  if (opening === undefined || others.length > 0 || step[field] !== '') blameAt(piece, item, mdx.procedureStep)
  else step[field] = text.slice(opening.length)
}
