import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

/**
 * Whether a text, or that of a callout in it, came out empty. Where the converter fails it only writes
 * to the console and gives back nothing.
 */
export function hasLostText(state: SerializedEditorState): boolean {
  const { children } = state.root
  return children.length === 0 || children.some((node) => 'fields' in node && hasLostBody(node.fields))
}

function hasLostBody(fields: unknown): boolean {
  if (typeof fields !== 'object' || fields === null || !('body' in fields)) return false
  const { body } = fields as { body: SerializedEditorState }
  return hasLostText(body)
}
