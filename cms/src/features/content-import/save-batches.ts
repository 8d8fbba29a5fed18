import { ValidationError } from 'payload'
import type { ContentError } from './content-error.ts'
import { createDocuments, type NewDocument } from './create-documents.ts'
import type { Run, Task } from './import-task.ts'
import { slugOf } from './read-file.ts'
import { refusalsOf } from './refusals.ts'
import { publishDocument } from './save-document.ts'

/** Of one transaction: their pages appear together on the site, or wait together. */
const batchSize = 25

interface Saving {
  order: readonly Task[]
  /** Those that were made as drafts before. */
  drafts: ReadonlySet<Task>
  onDone: (done: number) => void
}

/**
 * Saves documents in their order: new ones of plain collections many in one transaction, the others one by one
 * through Payload. While a batch is being stored, the next one is read. Gives what was refused.
 */
export async function saveBatches(run: Run, { order, drafts, onDone }: Saving): Promise<ContentError[]> {
  const mayJoin = (task: Task) => task.isBulk && !drafts.has(task)
  const lists = batches(order, mayJoin)
  const errors: ContentError[] = []
  let done = 0
  let reading = readBatch(run, lists[0] ?? [])
  for (const [index, batch] of lists.entries()) {
    const documents = await reading
    reading = readBatch(run, lists[index + 1] ?? [])
    // It is awaited in its turn; a failure of this batch comes first.
    reading.catch(() => undefined)
    const [first] = batch
    if (first !== undefined && mayJoin(first)) errors.push(...(await createBatch(run, documents)))
    else for (const document of documents) errors.push(...(await saveAlone(run, document, drafts)))
    done += batch.length
    onDone(done)
  }
  return errors
}

interface ReadDocument extends NewDocument {
  task: Task
}

async function readBatch({ spool }: Run, batch: readonly Task[]): Promise<ReadDocument[]> {
  const documents: ReadDocument[] = []
  for (const task of batch) {
    const { collection, id, hash: importHash } = task
    if (collection === 'media') throw new TypeError(`${task.file} is no document`)
    documents.push({ task, collection, slug: slugOf(task), id, importHash, data: await spool.take(task.form) })
  }
  return documents
}

async function saveAlone(run: Run, document: ReadDocument, drafts: ReadonlySet<Task>): Promise<ContentError[]> {
  const { task } = document
  const isNew = task.isNew && !drafts.has(task)
  return await refusalsOf(run, task, () => publishDocument(run.payload, { ...document, isNew }))
}

/** Neighbours that can be stored together, in lists of at most `batchSize`; others alone. */
function batches(order: readonly Task[], mayJoin: (task: Task) => boolean): Task[][] {
  const lists: Task[][] = []
  for (const task of order) {
    const last = lists.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && last.length < batchSize && mayJoin(before) && mayJoin(task)) {
      last.push(task)
    } else lists.push([task])
  }
  return lists
}

async function createBatch(run: Run, documents: readonly ReadDocument[]): Promise<ContentError[]> {
  try {
    await createDocuments(run.payload, documents)
    return []
  } catch (error) {
    if (!(error instanceof ValidationError)) throw new Error('a batch could not be imported', { cause: error })
  }
  // One of them was refused, and took the others along: alone, each says for itself.
  const errors: ContentError[] = []
  for (const document of documents) {
    errors.push(...(await refusalsOf(run, document.task, () => createDocuments(run.payload, [document]))))
  }
  return errors
}
