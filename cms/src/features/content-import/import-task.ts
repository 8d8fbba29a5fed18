import type { Payload } from 'payload'
import type { ContentModel } from './content-collection.ts'
import { isPlain } from './create-documents.ts'
import { importHash } from './import-hash.ts'
import type { ContentFile } from './list-files.ts'
import type { Present } from './present-documents.ts'
import type { FieldValues } from './read-fields.ts'
import { idOf, keyOf, type Resolve, type Target } from './references.ts'
import type { Source } from './source.ts'
import type { Spool, Spooled } from './spool.ts'

/** What an import works with. */
export interface Run {
  payload: Payload
  folder: string
  model: ContentModel
  resolve: Resolve
  /** What the forms of documents hold that must be saved. */
  spool: Spool<FieldValues>
}

/** What must be done for a file. */
export interface Task extends ContentFile {
  id: string
  hash: string
  isNew: boolean
  /** Whether it can be created together with others. */
  isBulk: boolean
  /** What must be in the database before it. */
  needs: readonly Target[]
  /** What its form holds. */
  form: Spooled
}

/** What must be done for a file; `null` when its document is as the file says. */
export async function taskFor(run: Run, source: Source, present: ReadonlyMap<string, Present>): Promise<Task | null> {
  const { collection, name, file } = source
  const known = present.get(keyOf(source))
  const hash = importHash(source, run.resolve)
  if (known?.importHash === hash && known.isPublished) return null
  const isNew = known === undefined
  const isBulk = isNew && collection !== 'media' && isPlain(run.payload.collections[collection].config)
  // Payload looks for what links in texts lead to as well.
  const needs = isBulk ? source.needs : source.references.map((target) => ({ ...target }))
  const form = await run.spool.put(source.data)
  return { collection, name, file, needs, hash, id: known?.id ?? idOf(source), isNew, isBulk, form }
}
