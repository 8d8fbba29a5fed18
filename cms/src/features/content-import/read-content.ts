import type { ContentModel } from './content-collection.ts'
import type { ContentError } from './content-error.ts'
import { type ContentFile, listFiles } from './list-files.ts'
import { messages } from './messages.fr.ts'
import { readContentFile } from './read-file.ts'
import { keyOf, type Reference, type Resolve } from './references.ts'
import type { Source } from './source.ts'

export interface ContentIndex {
  files: ContentFile[]
  /** Of the files as such: their names and places. */
  errors: ContentError[]
}

/** Every content file by its name; nothing is read yet. */
export async function indexContent(folder: string, { collections }: ContentModel): Promise<ContentIndex> {
  const lists = await Promise.all(collections.map((collection) => listFiles(folder, collection)))
  return { files: lists.flatMap(({ files }) => files), errors: lists.flatMap(({ errors }) => errors) }
}

interface Walk {
  folder: string
  model: ContentModel
  index: ContentIndex
  resolve: Resolve
  /** Given each sound file, which is then forgotten. */
  onSource: (source: Source) => void | Promise<void>
}

/** Reads and judges every content file, one after the other, and gives the errors of all of them together. */
export async function readContent({ folder, model, index, resolve, onSource }: Walk): Promise<ContentError[]> {
  // A file that has faults of its own, its name's among them, is there all the same.
  const present = new Set([...index.files.map(keyOf), ...index.errors.map(({ file }) => file.replace(/\.[a-z]+$/, ''))])
  const errors = [...index.errors]
  for (const file of index.files) {
    const reading = await readContentFile({ folder, model, resolve }, file)
    const references = reading.ok ? reading.source.references : reading.references
    if (reading.ok) await onSource(reading.source)
    else errors.push(...reading.faults.map((fault) => ({ file: reading.file ?? file.file, ...fault })))
    errors.push(...missingTargets(file.file, references, present))
  }
  return errors.sort(compareErrors)
}

function missingTargets(file: string, references: readonly Reference[], present: ReadonlySet<string>): ContentError[] {
  return references
    .filter((reference) => !present.has(keyOf(reference)))
    .map(({ collection, name, line }) => ({ file, line, message: messages.unknownTarget(collection, name) }))
}

function compareErrors(a: ContentError, b: ContentError): number {
  if (a.file === b.file) return a.line - b.line
  return a.file < b.file ? -1 : 1
}
