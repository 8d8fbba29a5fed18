import { createHash } from 'node:crypto'
import { keyOf, type Resolve } from './references.ts'
import type { Source } from './source.ts'

/** Raise it when the same files would now be read otherwise: everything is then imported again. */
const readingVersion = 2

/** Says from what a document was made: its file, and the ids behind what the file refers to. */
export function importHash({ content, references }: Pick<Source, 'content' | 'references'>, resolve: Resolve): string {
  const targets = references.map((reference) => [keyOf(reference), resolve(reference)])
  return createHash('sha256')
    .update(JSON.stringify([readingVersion, content, targets]))
    .digest('hex')
}
