import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ContentCollection, ContentModel } from './content-collection.ts'
import type { Fault } from './content-error.ts'
import { judgeDocument } from './judge-document.ts'
import type { ContentFile } from './list-files.ts'
import { splitFrontMatter } from './mdx/front-matter.ts'
import { messages } from './messages.fr.ts'
import { readFields } from './read-fields.ts'
import { readText } from './read-text.ts'
import { readYaml } from './read-yaml.ts'
import { newReader, type Reader, refer } from './reader.ts'
import type { Reference, Resolve } from './references.ts'
import type { Source } from './source.ts'

/** Of a file with faults, what it refers to is still told, as far as it could be read. */
export type FileReading = { ok: true; source: Source } | FaultyFile

interface FaultyFile {
  ok: false
  faults: Fault[]
  references: Reference[]
  /** Where the faults are, when not in the file itself. */
  file?: string
}

interface Reading {
  folder: string
  model: ContentModel
  resolve: Resolve
}

/** What the sidecar of a medium says; the rest comes from the file. */
const sidecarFields = ['alt', 'credit']
/** What it may say besides: left out, it stays as the staff set it. */
const filingFields = ['folder', 'focalX', 'focalY']

/** Reads and judges one content file. */
export async function readContentFile(reading: Reading, file: ContentFile): Promise<FileReading> {
  const collection = reading.model.collections.find(({ slug }) => slug === file.collection)
  if (collection === undefined) throw new RangeError(`no files of ${file.collection}`)
  if (file.collection === 'media') return await readMedium(reading, collection, file)
  const content = await readFile(join(reading.folder, file.file), 'utf8')
  return readDocument(reading, collection, file, content)
}

/** As above, of a document whose text is at hand. */
function readDocument(
  reading: Pick<Reading, 'resolve'>,
  collection: ContentCollection,
  file: ContentFile,
  content: string,
): FileReading {
  const read = readForm(reading, collection, file, content)
  if (!read.ok) return read
  const { form } = read
  const { references } = form
  const problems = judgeDocument(collection, { ...form.data, slug: slugOf(file) })
  const faults = problems.map(({ path, message }) => ({
    line: form.lineOf(path.split('.')),
    message: messages.refused(path, message),
  }))
  if (faults.length > 0) return { ok: false, faults, references }
  return { ok: true, source: { ...file, ...form, content } }
}

type Form = Pick<Source, 'data' | 'references' | 'needs' | 'prose' | 'lineOf'>

/** What a file says of a form, each field by itself; whether it can be published is not asked. */
export function readForm(
  { resolve }: Pick<Reading, 'resolve'>,
  collection: ContentCollection,
  file: ContentFile,
  content: string,
): { ok: true; form: Form } | FaultyFile {
  const { slug, fields, folder, extension } = collection
  const split = extension === '.mdx' ? splitFrontMatter(content) : null
  if (extension === '.mdx' && split === null) {
    return { ok: false, faults: [{ line: 1, message: messages.yaml.noFrontMatter }], references: [] }
  }
  const yaml = readYaml(split?.yaml ?? content, split?.yamlFirstLine)
  if (!yaml.ok) return { ...yaml, references: [] }
  const reader = newReader({ self: file, yaml, resolve })
  const elsewhere = [...(split === null ? [] : ['body']), ...(folder === null ? [] : [folder.field])]
  const data = readFields(reader, fields, yaml.map, { elsewhere })
  if (split !== null) data.body = readText(reader, split.body, split.bodyFirstLine)
  if (folder !== null) Object.assign(data, placed(reader, folder, file))
  if (slug === 'diagnostic-codes') blameName(reader, file, data.code)
  const { faults, references, needs, prose } = reader
  const lineOf = (path: readonly PropertyKey[]) =>
    split !== null && path[0] === 'body' ? split.bodyFirstLine : yaml.lineOf(path.map(asKey))
  return faults.length > 0
    ? { ok: false, faults, references }
    : { ok: true, form: { data, references, needs, prose, lineOf } }
}

function asKey(key: PropertyKey): PropertyKey {
  return typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : key
}

/** The last part of a document's name, which is its address. */
export function slugOf({ name }: ContentFile): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** What the folder of a file says: a lesson's course, and the course's address, which is part of its own. */
function placed(reader: Reader, folder: NonNullable<ContentCollection['folder']>, { name }: ContentFile) {
  const target = { collection: folder.collection, name: name.slice(0, name.indexOf('/')) }
  return { [folder.field]: refer(reader, target, 1), [`${folder.field}Slug`]: target.name }
}

/** The address of a code is the code. */
function blameName(reader: Reader, { name }: ContentFile, code: unknown): void {
  if (typeof code !== 'string' || code.toLowerCase() === name) return
  const message = messages.files.codeName(`${code.toLowerCase()}.yaml`)
  reader.faults.push({ line: reader.yaml.lineOf(['code']), message })
}

async function readMedium(
  { folder, resolve }: Reading,
  { fields }: ContentCollection,
  file: ContentFile,
): Promise<FileReading> {
  const sidecar = `${file.file}.yaml`
  const described = await readFile(join(folder, sidecar), 'utf8')
  const yaml = readYaml(described)
  if (!yaml.ok) return { ...yaml, references: [], file: sidecar }
  const reader = newReader({ self: file, yaml, resolve })
  const own = fields
    .flatMap((field) => (field.type === 'row' ? field.fields : [field]))
    .filter((field) => 'name' in field && [...sidecarFields, ...filingFields].includes(field.name))
  const said = Object.entries(readFields(reader, own, yaml.map))
  const data = Object.fromEntries(said.filter(([name, value]) => value !== null || !filingFields.includes(name)))
  if (reader.faults.length > 0) return { ok: false, faults: reader.faults, references: [], file: sidecar }
  const content = `${await hashOf(join(folder, file.file))}\n${described}`
  const { prose, references, needs } = reader
  return { ok: true, source: { ...file, content, references, needs, prose, data, lineOf: yaml.lineOf } }
}

/** Of the bytes, however many. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
