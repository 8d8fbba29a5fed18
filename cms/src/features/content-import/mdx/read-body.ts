import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { Fault } from '../content-error.ts'
import { messages } from '../messages.fr.ts'
import type { Reference } from '../references.ts'
import { stateOf } from './read/lexical-nodes.ts'
import { parseMarkdown } from './read/markdown.ts'
import { partsOf } from './read/parts.ts'
import { readBlock } from './read/read-blocks.ts'
import { readForm } from './read/read-form.ts'
import { blame, newReading } from './reading.ts'

export interface BodyReading {
  /** All of them, in the order of their lines; with any, the state is not to be kept. */
  faults: Fault[]
  references: Reference[]
  /** Documents and media are still named as in the file: `resolveReferences` puts ids in their place. */
  state: SerializedEditorState
}

/**
 * A text of a content file as the editor's state. `firstLine` is the line of the file where it begins.
 *
 * It is read in two steps: our own tags first (`parts.ts`), then the Markdown between them, by the rules of
 * CommonMark. Whatever is not of our format is blamed, never kept as plain text in silence.
 */
export function readBody(body: string, firstLine: number): BodyReading {
  const reading = newReading()
  const nodes = partsOf(body, firstLine, reading).flatMap((part) => {
    if (part.kind === 'tag') return [readForm(part, reading)]
    const { source, offset } = part
    return parseMarkdown(source).flatMap((node) => readBlock({ reading, offset, source }, node))
  })
  if (body.trim() === '') blame(reading, firstLine, messages.mdx.empty)
  const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line
  return {
    faults: reading.faults.sort(byLine),
    references: reading.references.sort(byLine),
    state: stateOf(nodes) as unknown as SerializedEditorState,
  }
}
