import { type Payload, ValidationError } from 'payload'
import type { ContentError } from './content-error.ts'
import { importHash } from './import-hash.ts'
import { messages } from './messages.fr.ts'
import { type Present, presentDocuments, resolveAmong } from './present-documents.ts'
import { readContent } from './read-content.ts'
import { idOf, keyOf, type Resolve } from './references.ts'
import { createDraft, publishDocument, saveMedium } from './save-document.ts'
import type { DocumentSource, MediumSource, Source } from './source.ts'

/**
 * Brings the documents of content files into the CMS, and publishes them.
 *
 * Nothing is written before every file has been read and found sound. Media come first; then each new
 * document as a bare draft, so that any document may refer to any other; then all of them whole. An
 * import that stopped half-way goes on where it was when it is run again: a document whose hash is that
 * of its file, and which is published, is left alone, with whatever people changed in it since.
 */

export type ImportStep = 'media' | 'drafts' | 'documents'
export interface ImportProgress {
  step: ImportStep
  done: number
  total: number
}

/** Files, by what became of their documents; or the errors that stopped the import. */
export interface ImportReport {
  created: string[]
  updated: string[]
  unchanged: string[]
  errors: ContentError[]
  /** False when the errors were found before anything was written. */
  wrote: boolean
}

interface ImportOptions {
  payload: Payload
  contentDir: string
  onProgress?: (progress: ImportProgress) => void
}

interface Task<S extends Source> {
  source: S
  id: string
  hash: string
  isNew: boolean
}

export async function importContent({ payload, contentDir, onProgress }: ImportOptions): Promise<ImportReport> {
  const { sources, errors } = await readContent(contentDir)
  if (errors.length > 0) return { created: [], updated: [], unchanged: [], errors, wrote: false }

  const present = await presentDocuments(payload, sources)
  const resolve = resolveAmong(present)
  const tasks = sources.flatMap((source) => taskFor(source, present, resolve) ?? [])
  const media = tasks.filter((task): task is Task<MediumSource> => task.source.collection === 'media')
  const documents = tasks.filter((task): task is Task<DocumentSource> => task.source.collection !== 'media')
  const drafts = documents.filter(({ isNew }) => isNew)

  const run = <S extends Source>(step: ImportStep, todo: readonly Task<S>[], act: (task: Task<S>) => Promise<void>) =>
    runStep({ todo, act, onDone: (done) => onProgress?.({ step, done, total: todo.length }) })

  const failed =
    (await run('media', media, ({ hash, ...task }) => saveMedium({ payload, resolve, importHash: hash, ...task }))) ??
    (await run('drafts', drafts, (task) => createDraft({ payload, ...task }))) ??
    (await run('documents', documents, ({ hash, ...task }) =>
      publishDocument({ payload, resolve, importHash: hash, ...task }),
    ))
  return reportOf(sources, tasks, failed ?? [])
}

/** What must be done for a file; `null` when its document is as the file says. */
function taskFor(source: Source, present: ReadonlyMap<string, Present>, resolve: Resolve): Task<Source> | null {
  const known = present.get(keyOf(source))
  const hash = importHash(source, resolve)
  if (known?.importHash === hash && known.isPublished) return null
  return { source, hash, id: known?.id ?? idOf(source), isNew: known === undefined }
}

interface Step<S extends Source> {
  todo: readonly Task<S>[]
  act: (task: Task<S>) => Promise<void>
  onDone: (done: number) => void
}

/** Does one step for each file, one after the other; gives the refusals, or `null` when there are none. */
async function runStep<S extends Source>({ todo, act, onDone }: Step<S>): Promise<ContentError[] | null> {
  const errors: ContentError[] = []
  for (const [index, task] of todo.entries()) {
    try {
      await act(task)
    } catch (error) {
      if (!(error instanceof ValidationError)) throw new Error(`importing ${task.source.file} failed`, { cause: error })
      errors.push(...refusals(task.source, error))
    }
    onDone(index + 1)
  }
  return errors.length > 0 ? errors : null
}

function refusals({ file, lineOf }: Source, error: ValidationError): ContentError[] {
  return error.data.errors.map(({ path, message }) => ({
    file,
    line: lineOf(path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))),
    message: messages.refused(path, message),
  }))
}

function reportOf(sources: readonly Source[], tasks: readonly Task<Source>[], errors: ContentError[]): ImportReport {
  if (errors.length > 0) return { created: [], updated: [], unchanged: [], errors, wrote: true }
  const busy = new Set(tasks.map(({ source }) => source))
  const files = (isNew: boolean) => tasks.filter((task) => task.isNew === isNew).map(({ source }) => source.file)
  const unchanged = sources.filter((source) => !busy.has(source)).map(({ file }) => file)
  return { created: files(true), updated: files(false), unchanged, errors, wrote: tasks.length > 0 }
}
