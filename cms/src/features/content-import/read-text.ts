import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { formulaFaults } from './formula-faults.ts'
import { readBody } from './mdx/read-body.ts'
import { resolveReferences } from './mdx/resolve-references.ts'
import type { Reader } from './reader.ts'

/** MDX as the editor's state; `null` when it has faults. */
export function readText(reader: Reader, text: string, firstLine: number, path = 'body'): SerializedEditorState | null {
  reader.prose.push({ text, line: firstLine, path, isRich: true })
  const { state, faults, references } = readBody(text, firstLine)
  reader.references.push(...references)
  // A text with faults is not kept, and its formulas may be what was misread.
  const found = faults.length > 0 ? faults : formulaFaults(state, text, firstLine)
  reader.faults.push(...found)
  for (const { message } of found) reader.onFault?.(path, message)
  return found.length > 0 ? null : resolveReferences(state, reader.resolve)
}
