import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

/** A node of the editor's state, seen as what every kind has in common. */
export interface LexicalNode {
  type: string
  version: number
  children?: LexicalNode[]
  fields?: Record<string, unknown>
  [property: string]: unknown
}

/** From the children of one node to those that take their place; what is inside them was rewritten before. */
export type RewriteSiblings = (siblings: readonly LexicalNode[]) => LexicalNode[]

/** The same state with every row of siblings rewritten, those of nested editors included. */
export function rewrite(state: SerializedEditorState, siblings: RewriteSiblings): SerializedEditorState {
  const children = state.root.children.map((node) => rewriteInside(node, siblings))
  return { ...state, root: { ...state.root, children: siblings(children) } }
}

function rewriteInside(node: LexicalNode, siblings: RewriteSiblings): LexicalNode {
  const body = node.fields?.body
  const children = node.children?.map((child) => rewriteInside(child, siblings))
  return {
    ...node,
    ...(children === undefined ? {} : { children: siblings(children) }),
    ...(isState(body) ? { fields: { ...node.fields, body: rewrite(body, siblings) } } : {}),
  }
}

function isState(value: unknown): value is SerializedEditorState {
  return typeof value === 'object' && value !== null && 'root' in value
}
