import type { Payload } from 'payload'
import { resolveReferences } from './mdx/resolve-references.ts'
import type { Resolve, Target } from './references.ts'
import type { ArticleSource, DiagnosticCodeSource, DocumentSource, MediumSource, TechnologySource } from './source.ts'

/** Tells hooks that no person stands behind a save. */
const context = { actor: 'content-import', publication: { cause: 'import' } }
const asSystem = { context, depth: 0, overrideAccess: true } as const

interface Saving<S> {
  payload: Payload
  source: S
  id: string
  importHash: string
  resolve: Resolve
}

/** Stores a picture, new or changed. */
export async function saveMedium({
  payload,
  source,
  id,
  importHash,
  isNew,
}: Saving<MediumSource> & { isNew: boolean }) {
  const { name, mimeType, bytes, fields } = source
  const file = { name, mimetype: mimeType, data: bytes, size: bytes.byteLength }
  const data = { ...fields, importHash }
  if (isNew) await payload.create({ ...asSystem, collection: 'media', data: { id, ...data }, file })
  else await payload.update({ ...asSystem, collection: 'media', id, data, file })
}

/** Makes a document that says only what it is, so that others can refer to it before it is written. */
export async function createDraft({ payload, source, id }: Pick<Saving<DocumentSource>, 'payload' | 'source' | 'id'>) {
  const { title } = source.fields
  const common = { ...asSystem, draft: true, data: { id, title, slug: source.name } } as const
  switch (source.collection) {
    case 'technologies':
      await payload.create({ ...common, collection: 'technologies' })
      return
    case 'articles':
      await payload.create({ ...common, collection: 'articles' })
      return
    case 'diagnostic-codes': {
      const data = { ...common.data, code: source.fields.code }
      await payload.create({ ...common, collection: 'diagnostic-codes', data })
    }
  }
}

/** Writes a document whole and publishes it. */
export async function publishDocument({ payload, source, id, importHash, resolve }: Saving<DocumentSource>) {
  const common = { ...asSystem, id, draft: false } as const
  const system = { slug: source.name, importHash, _status: 'published' as const }
  switch (source.collection) {
    case 'technologies':
      await payload.update({ ...common, collection: 'technologies', data: { ...technologyData(source), ...system } })
      return
    case 'articles':
      await payload.update({ ...common, collection: 'articles', data: { ...articleData(source, resolve), ...system } })
      return
    case 'diagnostic-codes': {
      const data = { ...diagnosticCodeData(source, resolve), ...system }
      await payload.update({ ...common, collection: 'diagnostic-codes', data })
    }
  }
}

function technologyData({ fields }: TechnologySource) {
  return { ...fields, introduction: paragraphs(fields.introduction) }
}

function articleData({ fields, body }: ArticleSource, resolve: Resolve) {
  const { title, summary, technologies, cover, sources, reviewOn } = fields
  return {
    title,
    summary,
    technologies: technologies.map((name) => resolve({ collection: 'technologies', name })),
    cover: cover === undefined ? null : resolve({ collection: 'media', name: cover }),
    body: { ...resolveReferences(body, resolve) },
    sources: paragraphs(sources),
    reviewOn: noon(reviewOn),
  }
}

function diagnosticCodeData({ fields }: DiagnosticCodeSource, resolve: Resolve) {
  const ids = (collection: Target['collection'], names: readonly string[]) =>
    names.map((name) => resolve({ collection, name }))
  return {
    ...fields,
    technologies: ids('technologies', fields.technologies),
    relatedCodes: ids('diagnostic-codes', fields.relatedCodes),
    explanation: paragraphs(fields.explanation),
    symptoms: paragraphs(fields.symptoms),
    otherDecoding: fields.otherDecoding ?? null,
    sources: paragraphs(fields.sources),
    reviewOn: noon(fields.reviewOn),
  }
}

/** Several lines or paragraphs as their field keeps them: one a line. */
function paragraphs(lines: readonly string[]): string {
  return lines.join('\n')
}

/** A day as date fields keep it. */
function noon(day: string): string {
  return `${day}T12:00:00.000Z`
}
