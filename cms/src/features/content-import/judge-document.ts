import { fr } from '@payloadcms/translations/languages/fr'
import type { Field } from 'payload'
import { projectDocument } from '../publication/api.ts'
import { judge } from '../quality/api.ts'
import type { ContentCollection } from './content-collection.ts'
import { type FileField, fileFields } from './file-fields.ts'
import type { FieldValues } from './read-fields.ts'

/** A reason, in French, why a document cannot be published, and the field that it concerns. */
interface Problem {
  path: string
  message: string
}

const someDay = '2000-01-01T00:00:00.000Z'

/** What publishing would refuse of a document, as far as it can be told without a database. */
export function judgeDocument({ slug, fields }: ContentCollection, data: FieldValues): Problem[] {
  const refused = refusedByFields(fields, data, data, '')
  if (refused.length > 0) return refused
  const projected = projectDocument({ slug, fields }, { id: 'id', updatedAt: someDay, publishedAt: someDay, ...data })
  if (!projected.ok) return projected.problems
  return judge({ collection: slug, fields, values: data }).filter(({ severity }) => severity === 'blocks')
}

function refusedByFields(fields: readonly Field[], row: FieldValues, data: FieldValues, path: string): Problem[] {
  return fileFields(fields, path).flatMap((field) => {
    const value = row[field.name]
    const at = path + field.name
    if (!isAsked(field, row, data)) return []
    const inner = rowsIn(field, value).flatMap(({ fields: own, row: innerRow, key }) =>
      refusedByFields(own, innerRow, data, `${at}.${key}`),
    )
    const message = ownRefusal(field, value, row, data)
    return message === null ? inner : [{ path: at, message }, ...inner]
  })
}

/** Payload validates no field that its form does not show. */
function isAsked(field: FileField, row: FieldValues, data: FieldValues): boolean {
  const condition = field.admin !== undefined && 'condition' in field.admin ? field.admin.condition : undefined
  // Conditions of ours look at the form only.
  return condition === undefined || condition(data, row, {} as Parameters<typeof condition>[2])
}

interface Row {
  fields: readonly Field[]
  row: FieldValues
  key: string
}

function rowsIn(field: FileField, value: unknown): Row[] {
  if (field.type === 'group') return isForm(value) ? [{ fields: field.fields, row: value, key: '' }] : []
  if (!Array.isArray(value)) return []
  if (field.type === 'array') {
    return value.filter(isForm).map((row, index) => ({ fields: field.fields, row, key: `${index}.` }))
  }
  if (field.type !== 'blocks') return []
  return value.filter(isForm).map((row, index) => {
    const block = field.blocks.find(({ slug }) => slug === row.blockType)
    return { fields: block?.fields ?? [], row, key: `${index}.` }
  })
}

function isForm(value: unknown): value is FieldValues {
  return typeof value === 'object' && value !== null
}

type Validate = (value: unknown, options: unknown) => unknown
/** Of these, rules ask the database, or are the editor's own: they are left to the import. */
const askingTypes = new Set<FileField['type']>(['richText', 'relationship', 'upload', 'array', 'blocks', 'group'])
/** As much of a request as rules need that look at the form only. */
const request = { t: translate, payload: { config: {} }, user: null }

/** What the rule of a field says of its value. */
function ownRefusal(field: FileField, value: unknown, row: FieldValues, data: FieldValues): string | null {
  const validate: unknown = 'validate' in field ? field.validate : undefined
  if (askingTypes.has(field.type) || typeof validate !== 'function') return null
  if (validate.constructor.name === 'AsyncFunction') return null
  const answer = (validate as Validate)(value, { ...field, data, siblingData: row, req: request })
  return typeof answer === 'string' ? answer : null
}

function translate(key: string): string {
  const [group = '', name = ''] = key.split(':')
  const words: Record<string, Record<string, unknown>> = fr.translations
  return String(words[group]?.[name] ?? key)
}
