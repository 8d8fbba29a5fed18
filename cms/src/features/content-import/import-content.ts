import type { Payload } from 'payload'
import { contentModel } from './content-collection.ts'
import type { ContentError } from './content-error.ts'
import { dependencyOrder } from './dependency-order.ts'
import { type Run, type Task, taskFor } from './import-task.ts'
import { presentDocuments, resolveAmong } from './present-documents.ts'
import { indexContent, readContent } from './read-content.ts'
import type { FieldValues } from './read-fields.ts'
import { refusalsOf } from './refusals.ts'
import { saveBatches } from './save-batches.ts'
import { createDraft, saveMedium } from './save-document.ts'
import { openSpool } from './spool.ts'

/**
 * Brings the documents of content files into the CMS, and publishes them.
 *
 * Nothing is written before every file has been read and found sound; what was read waits on disk, so that ten
 * thousand documents need no more memory than ten. Media come first, then each
 * document after those that it refers to; where they refer to one another in a circle, one of them is first
 * made as a bare draft. An import that stopped half-way goes on where it was when it is run again: a document
 * whose hash is that of its file, and which is published, is left alone, with whatever people changed in it
 * since.
 */

export type ImportStep = 'reading' | 'media' | 'drafts' | 'documents'
export interface ImportProgress {
  step: ImportStep
  done: number
  total: number
}

/** Files, by what became of their documents; or the errors that stopped the import. */
export interface ImportReport {
  created: string[]
  updated: string[]
  unchanged: number
  errors: ContentError[]
  /** False when the errors were found before anything was written. */
  wrote: boolean
}

interface ImportOptions {
  payload: Payload
  contentDir: string
  onProgress?: (progress: ImportProgress) => void
}

export async function importContent(options: ImportOptions): Promise<ImportReport> {
  const spool = await openSpool<FieldValues>()
  try {
    return await importThrough(spool, options)
  } finally {
    await spool.close()
  }
}

async function importThrough(spool: Run['spool'], options: ImportOptions): Promise<ImportReport> {
  const { payload, contentDir, onProgress } = options
  const report: ImportReport = { created: [], updated: [], unchanged: 0, errors: [], wrote: false }
  const model = contentModel(payload.config)
  const index = await indexContent(contentDir, model)
  const present = await presentDocuments(payload, index.files)
  const run: Run = { payload, folder: contentDir, model, resolve: resolveAmong(present), spool }
  const tell = (step: ImportStep, total: number) => (done: number) => onProgress?.({ step, done, total })
  const tasks: Task[] = []
  const onRead = tell('reading', index.files.length)
  report.errors = await readContent({
    ...run,
    index,
    onSource: async (source) => {
      const task = await taskFor(run, source, present)
      if (task === null) report.unchanged += 1
      else tasks.push(task)
      onRead(report.unchanged + tasks.length)
    },
  })
  if (report.errors.length > 0) return { ...report, unchanged: 0 }

  report.wrote = tasks.length > 0
  const media = tasks.filter(({ collection }) => collection === 'media')
  const { order, needed } = dependencyOrder(tasks.filter(({ collection }) => collection !== 'media'))
  const drafts = new Set(needed.filter(({ isNew }) => isNew))
  report.errors = await inTurn(
    () => saveMedia(run, media, tell('media', media.length)),
    () => saveDrafts(run, [...drafts], tell('drafts', drafts.size)),
    () => saveBatches(run, { order, drafts, onDone: tell('documents', order.length) }),
  )
  if (report.errors.length > 0) return { ...report, unchanged: 0 }
  for (const { isNew, file } of [...media, ...order]) (isNew ? report.created : report.updated).push(file)
  return report
}

/** Does one after the other, until one gives errors. */
async function inTurn(...steps: (() => Promise<ContentError[]>)[]): Promise<ContentError[]> {
  for (const step of steps) {
    const errors = await step()
    if (errors.length > 0) return errors
  }
  return []
}

type OnDone = (done: number) => void

async function saveMedia(run: Run, media: readonly Task[], onDone: OnDone): Promise<ContentError[]> {
  const { payload, folder } = run
  const errors: ContentError[] = []
  for (const [index, task] of media.entries()) {
    const { id, hash: importHash, isNew } = task
    const data = await run.spool.take(task.form)
    const save = () => saveMedium({ payload, folder, file: task, id, importHash, isNew, data })
    errors.push(...(await refusalsOf(run, task, save)))
    onDone(index + 1)
  }
  return errors
}

/** Nothing of a bare draft can be refused. */
async function saveDrafts({ payload }: Run, drafts: readonly Task[], onDone: OnDone): Promise<ContentError[]> {
  for (const [index, task] of drafts.entries()) {
    await createDraft({ payload, file: task, id: task.id })
    onDone(index + 1)
  }
  return []
}
