import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Payload } from 'payload'
import { type ContentCollection, contentModel } from './content-collection.ts'
import { documentNames, type NamesById } from './document-names.ts'
import { importHash } from './import-hash.ts'
import { listFiles } from './list-files.ts'
import type { FieldValues } from './read-fields.ts'
import { readContentFile } from './read-file.ts'
import { type ImportedCollection, idOf } from './references.ts'
import { writeDocument, yamlOf } from './write-document.ts'
import type { Names } from './write-fields.ts'
import { writeText } from './write-text.ts'

export interface ExportOptions {
  payload: Payload
  folder: string
  /** Where uploaded files are kept. */
  mediaDir: string
  /** All collections when left out. */
  only?: readonly ImportedCollection[]
  /** The latest text of each document, published or not; else what is published. */
  drafts?: boolean
  /** Whether files go whose document is not there. */
  prune?: boolean
  onProgress?: (file: string) => void
}

/** Files, by what became of them. */
export interface ExportReport {
  written: string[]
  unchanged: number
  deleted: string[]
  /** Documents that have no address yet, which would be the name of their file. */
  nameless: { collection: ImportedCollection; id: string }[]
}

const readAtOnce = 100

interface Run extends ExportOptions {
  names: NamesById
  report: ExportReport
  written: Set<string>
}

/**
 * Writes documents into content files, the way back of the import: what was imported from such files comes out
 * as it went in. Files that would not change are left alone, those of other documents too.
 */
export async function exportContent(options: ExportOptions): Promise<ExportReport> {
  const { payload, folder, only, prune = false } = options
  const model = contentModel(payload.config)
  const report: ExportReport = { written: [], unchanged: 0, deleted: [], nameless: [] }
  const run: Run = { ...options, names: await documentNames(payload), report, written: new Set() }
  const { nameOf } = run.names
  const names: Names = {
    nameOf,
    textOf: (state) => writeText(state, nameOf),
  }
  for (const collection of model.collections) {
    if (only !== undefined && !only.includes(collection.slug)) continue
    if (collection.slug === 'media')
      await exportMedia(run, async (file) => {
        const reading = await readContentFile({ folder, model, resolve: idOf }, file)
        return reading.ok ? importHash(reading.source, idOf) : null
      })
    else await exportDocuments(run, collection, names)
    if (prune) await pruneFiles(run, collection)
  }
  return report
}

async function exportDocuments(run: Run, collection: ContentCollection, names: Names): Promise<void> {
  for await (const document of documentsOf(run, collection.slug)) {
    const id = String(document.id)
    const name = names.nameOf(collection.slug, id)
    if (name === null) run.report.nameless.push({ collection: collection.slug, id })
    else {
      const file = `${collection.slug}/${name}${collection.extension}`
      await put(run, file, Buffer.from(writeDocument(collection, document, names)))
    }
  }
}

type FileHash = (file: { collection: 'media'; name: string; file: string }) => Promise<string | null>

/** Pictures are kept as they were made ready for the site: a file that was imported is the better original. */
async function exportMedia(run: Run, hashOf: FileHash): Promise<void> {
  for await (const { id, filename, importHash: imported, ...medium } of documentsOf(run, 'media')) {
    const name = run.names.nameOf('media', String(id))
    if (name === null || typeof filename !== 'string') continue
    const file = `media/${name}`
    await put(run, `${file}.yaml`, Buffer.from(yamlOf(sidecarOf(medium))))
    if (typeof imported === 'string' && imported === (await hashIfPresent(run, hashOf, file, name))) keep(run, file)
    else await put(run, file, await readFile(join(run.mediaDir, filename)))
  }
}

/** What is said of a file beside it; what nobody filled in is left out. */
function sidecarOf({ alt, credit, folder, focalX, focalY }: FieldValues): FieldValues {
  const words = { alt, credit, folder }
  const said = Object.entries(words).flatMap(([name, text]) => {
    const trimmed = typeof text === 'string' ? text.trim() : ''
    return trimmed === '' && name !== 'alt' ? [] : [[name, trimmed] as const]
  })
  const places = Object.entries({ focalX, focalY }).filter(([, place]) => typeof place === 'number')
  return Object.fromEntries([...said, ...places])
}

async function hashIfPresent(run: Run, hashOf: FileHash, file: string, name: string): Promise<string | null> {
  return (await readIfPresent(join(run.folder, file))) === null
    ? null
    : await hashOf({ collection: 'media', name, file })
}

function keep({ report, written }: Run, file: string): void {
  written.add(file)
  report.unchanged += 1
}

async function put(run: Run, file: string, bytes: Buffer): Promise<void> {
  const path = join(run.folder, file)
  const before = await readIfPresent(path)
  if (before?.equals(bytes) === true) {
    keep(run, file)
    return
  }
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
  run.written.add(file)
  run.report.written.push(file)
  run.onProgress?.(file)
}

async function pruneFiles({ folder, written, report }: Run, collection: ContentCollection): Promise<void> {
  const { files } = await listFiles(folder, collection)
  for (const { file } of files.filter((known) => !written.has(known.file))) {
    const gone = collection.slug === 'media' ? [file, `${file}.yaml`] : [file]
    for (const path of gone) await rm(join(folder, path))
    report.deleted.push(...gone)
  }
}

/** Document by document, so that ten thousand need no more memory than a hundred. */
async function* documentsOf(
  { payload, drafts = false }: Run,
  collection: ImportedCollection,
): AsyncGenerator<FieldValues> {
  const published = { _status: { equals: 'published' } }
  const where = drafts || collection === 'media' ? {} : published
  const common = { collection, where, draft: drafts, depth: 0, limit: readAtOnce, sort: 'id', overrideAccess: true }
  for (let page = 1, hasMore = true; hasMore; page += 1) {
    const found = await payload.find({ ...common, page, showHiddenFields: true })
    for (const document of found.docs) yield { ...document }
    hasMore = found.hasNextPage
  }
}

async function readIfPresent(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
