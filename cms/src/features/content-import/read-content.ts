import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { slugRefusal } from '@mecaformation/domain/addresses/slug'
import { mediaTypes } from '../media/api.ts'
import type { ContentError } from './content-error.ts'
import { filesIn } from './files-in.ts'
import { messages } from './messages.fr.ts'
import { missingTargets } from './missing-targets.ts'
import { readArticle } from './read-article.ts'
import { readDiagnosticCode } from './read-diagnostic-code.ts'
import { readMedium } from './read-medium.ts'
import { readTechnology } from './read-technology.ts'
import type { Source, SourceReading } from './source.ts'

export interface ContentReading {
  sources: Source[]
  errors: ContentError[]
}

interface FileReading {
  file: string
  reading: SourceReading<Source>
}
type Read = (file: string, name: string, content: string) => SourceReading<Source>

/**
 * Reads and judges every content file. `errors` are those of all files together; `sources` are the
 * files without any of their own.
 */
export async function readContent(folder: string): Promise<ContentReading> {
  const readings = await Promise.all([
    readMedia(folder),
    readFolder(folder, 'technologies', '.yaml', readTechnology),
    readFolder(folder, 'articles', '.mdx', readArticle),
    readFolder(folder, 'diagnostic-codes', '.yaml', readDiagnosticCode),
  ])
  const files = readings.flat()
  const faults = files.flatMap(({ file, reading }) =>
    reading.ok ? [] : reading.faults.map((fault): ContentError => ({ file, ...fault })),
  )
  const references = files.flatMap(({ file, reading }) =>
    (reading.ok ? reading.source.references : reading.references).map((reference) => ({ file, ...reference })),
  )
  const errors = [...faults, ...(await missingTargets(folder, references))]
  return {
    sources: files.flatMap(({ reading }) => (reading.ok ? [reading.source] : [])),
    errors: errors.sort(compareErrors),
  }
}

async function readFolder(folder: string, name: string, extension: string, read: Read): Promise<FileReading[]> {
  const fileNames = await filesIn(join(folder, name))
  return await Promise.all(
    fileNames.map(async (fileName) => {
      const file = `${name}/${fileName}`
      const slug = fileName.slice(0, -extension.length)
      if (extname(fileName) !== extension) return refusal(file, messages.files.unexpected(`*${extension}`))
      if (slugRefusal(slug) !== null) return refusal(file, messages.files.badName)
      return { file, reading: read(file, slug, await readFile(join(folder, file), 'utf8')) }
    }),
  )
}

async function readMedia(folder: string): Promise<FileReading[]> {
  const names = await filesIn(join(folder, 'media'))
  const pictures = names.filter((name) => !name.endsWith('.yaml'))
  const orphans = names.filter((name) => name.endsWith('.yaml') && !pictures.includes(name.slice(0, -'.yaml'.length)))
  const readings = await Promise.all(pictures.map((name) => readPicture(folder, name, names)))
  return [...readings, ...orphans.map((name) => refusal(`media/${name}`, messages.files.noPicture))]
}

async function readPicture(folder: string, name: string, names: readonly string[]): Promise<FileReading> {
  const file = `media/${name}`
  const sidecar = `${name}.yaml`
  const type = mediaTypes[extname(name)]
  if (type === undefined) return refusal(file, messages.files.unexpected(Object.keys(mediaTypes).join(', ')))
  if (!names.includes(sidecar)) return refusal(file, messages.files.noSidecar(sidecar))
  const bytes = await readFile(join(folder, file))
  const described = await readFile(join(folder, 'media', sidecar), 'utf8')
  return { file: `media/${sidecar}`, reading: readMedium({ file, name, mimeType: type.mimeType, bytes }, described) }
}

function refusal(file: string, message: string): FileReading {
  return { file, reading: { ok: false, faults: [{ line: 1, message }], references: [] } }
}

function compareErrors(a: ContentError, b: ContentError): number {
  if (a.file === b.file) return a.line - b.line
  return a.file < b.file ? -1 : 1
}
