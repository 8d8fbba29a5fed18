import type { Field } from 'payload'
import { linesOf } from '../../fields/lines-of.ts'
import { emptyValue, type FileField, fileFields, isMany, isRequired, isSingleBlock, shapeOf } from './file-fields.ts'
import type { FieldValues } from './read-fields.ts'
import { type ImportedCollection, isImported } from './references.ts'

/** How files name what documents refer to by id, and how they write their texts. */
export interface Names {
  /** `null` when there is no such document any more. */
  nameOf: (collection: ImportedCollection, id: string) => string | null
  textOf: (state: unknown) => string
}

/**
 * What a content file says of a form, in the order of its fields: the way back of `read-fields.ts`. What is
 * empty or as by default is left out, unless the form asks for it.
 */
export function writeFields(
  names: Names,
  fields: readonly Field[],
  values: FieldValues,
  { path = '', elsewhere = [] }: { path?: string; elsewhere?: readonly string[] } = {},
): FieldValues {
  const written = fileFields(fields, path)
    .filter(({ name }) => !elsewhere.includes(name))
    .map((field) => [field.name, writtenValue(names, field, values[field.name])] as const)
  return Object.fromEntries(written.filter(([, value]) => value !== undefined))
}

/** `undefined` where the file need not say it. */
function writtenValue(names: Names, field: FileField, value: unknown): unknown {
  const written = writeValue(names, field, value)
  if (isEmpty(written)) return undefined
  return !isRequired(field) && written === emptyValue(field) ? undefined : written
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.keys(value).length === 0
}

function writeValue(names: Names, field: FileField, value: unknown): unknown {
  switch (shapeOf(field)) {
    case 'lines':
      return linesOf(typeof value === 'string' ? value : null)
    case 'day':
      return typeof value === 'string' ? value.slice(0, 'YYYY-MM-DD'.length) : null
    case 'linkTarget':
      return writeLinkTarget(names, valuesOf(value))
    case undefined:
  }
  switch (field.type) {
    case 'group':
      return writeFields(names, field.fields, valuesOf(value), { path: `${field.name}.` })
    case 'array':
      return rowsOf(value).map((row) => writeFields(names, field.fields, row, { path: `${field.name}.` }))
    case 'blocks': {
      const blocks = rowsOf(value).map((row) => writeBlock(names, field, row))
      return isSingleBlock(field) ? (blocks[0] ?? null) : blocks
    }
    case 'richText':
      return value === null || value === undefined ? null : names.textOf(value)
    case 'relationship':
    case 'upload':
      if (!isMany(field)) return writeRelation(names, field.relationTo, value)
      return Array.isArray(value) ? value.flatMap((one) => writeRelation(names, field.relationTo, one) ?? []) : []
    default:
      return typeof value === 'string' ? value.trim() : value
  }
}

function writeBlock(names: Names, field: Extract<FileField, { type: 'blocks' }>, row: FieldValues): FieldValues {
  const block = field.blocks.find(({ slug }) => slug === row.blockType)
  if (block === undefined) throw new RangeError(`no block ${String(row.blockType)} in ${field.name}`)
  return { type: block.slug, ...writeFields(names, block.fields, row, { path: `${field.name}.` }) }
}

function writeRelation(names: Names, relationTo: string | readonly string[], value: unknown): string | null {
  if (typeof relationTo === 'string') return nameOf(names, relationTo, value)
  const { relationTo: collection, value: id } = valuesOf(value)
  const name = nameOf(names, collection, id)
  return name === null ? null : `${String(collection)}/${name}`
}

function writeLinkTarget(names: Names, { leadsTo, document, path }: FieldValues): string | null {
  if (leadsTo === 'path') return typeof path === 'string' ? path : null
  return writeRelation(names, [], document)
}

function nameOf(names: Names, collection: unknown, id: unknown): string | null {
  if (typeof collection !== 'string' || !isImported(collection) || typeof id !== 'string') return null
  return names.nameOf(collection, id)
}

function rowsOf(value: unknown): FieldValues[] {
  return Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : []
}

function valuesOf(value: unknown): FieldValues {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
