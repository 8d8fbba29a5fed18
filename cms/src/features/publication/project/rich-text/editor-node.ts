import { z } from 'zod'

/** A node of the editor's saved state; what else it carries depends on its type. */
export interface EditorNode {
  type: string
  children?: EditorNode[] | undefined
  [property: string]: unknown
}

const editorNode: z.ZodType<EditorNode> = z.looseObject({
  type: z.string(),
  get children() {
    return z.array(editorNode).optional()
  },
})

export const editorState = z.looseObject({ root: editorNode })

/** Tells the author why a piece cannot be published; the piece is then left out. */
export type Refuse = (message: string) => void

export function childrenOf(node: EditorNode): EditorNode[] {
  return node.children ?? []
}

/** The form data of a block, or of a link. */
export function fieldsOf(node: EditorNode): Record<string, unknown> {
  const { fields } = node
  return typeof fields === 'object' && fields !== null ? { ...fields } : {}
}

/** What a person would read in a node, for an excerpt in a message. */
export function textOf(node: EditorNode): string {
  if (typeof node.text === 'string') return node.text
  return childrenOf(node).map(textOf).join(' ')
}

/** A relation as saved at depth 0, or `null` when nothing is chosen. */
export function relationId(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

export function trimmed(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
