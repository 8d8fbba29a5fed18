import { extname, join } from 'node:path'
import type { ContentError } from './content-error.ts'
import { filesIn } from './files-in.ts'
import { messages } from './messages.fr.ts'
import { keyOf, type Reference } from './references.ts'

/** References to a file that does not exist. One that has faults of its own is there all the same. */
export async function missingTargets(
  folder: string,
  references: readonly (Reference & { file: string })[],
): Promise<ContentError[]> {
  const present = new Set<string>()
  for (const collection of new Set(references.map((reference) => reference.collection))) {
    for (const file of await filesIn(join(folder, collection))) {
      // A medium is named by its file, a document by its slug.
      const name = collection === 'media' ? file : file.slice(0, -extname(file).length)
      present.add(keyOf({ collection, name }))
    }
  }
  return references
    .filter((reference) => !present.has(keyOf(reference)))
    .map(({ collection, name, file, line }) => ({ file, line, message: messages.unknownTarget(collection, name) }))
}
