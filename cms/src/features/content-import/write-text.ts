import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { convertToMdx } from './mdx/convert-to-mdx.ts'
import type { Names } from './write-fields.ts'

/** The editor's state as MDX, with names where it holds ids. */
export function writeText(state: unknown, nameOf: Names['nameOf']): string {
  const text = convertToMdx(state as SerializedEditorState, ({ collection, id }) => nameOf(collection, id))
  return text === '' ? '' : `${text}\n`
}
