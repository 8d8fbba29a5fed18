import { createHash } from 'node:crypto'
import { keyOf, type Resolve } from './references.ts'
import type { Source } from './source.ts'

/** Raise it when the same files would now be read otherwise: everything is then imported again. */
const readingVersion = 1

/** Says from what a document was made: its file, and the ids behind what the file refers to. */
export function importHash(source: Source, resolve: Resolve): string {
  const references = source.references.map((reference) => [keyOf(reference), resolve(reference)])
  const made = [readingVersion, source.content, references]
  return createHash('sha256').update(JSON.stringify(made)).digest('hex')
}
