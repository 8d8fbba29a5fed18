import type { Field } from 'payload'

/** A field that stands in content files under its own name. */
export type FileField = Extract<Field, { name: string }> & { type: Exclude<Field['type'], 'ui' | 'join' | 'tab'> }

/** What the product or the place of the file says, so that the file itself need not. */
const own = new Set(['id', 'slug', 'createdAt', 'updatedAt', '_status', 'deletedAt', 'courseSlug'])

/**
 * The fields of a form that content files hold, in the order of the form, rows and tabs opened. What the form
 * hides is the product's own.
 */
export function fileFields(fields: readonly Field[], path = ''): FileField[] {
  return fields.flatMap((field): FileField[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fileFields(tab.fields, path))
    if (field.type === 'row' || field.type === 'collapsible') return fileFields(field.fields, path)
    return isFileField(field) && isWritten(field, path) ? [field] : []
  })
}

function isFileField(field: Field): field is FileField {
  return 'name' in field && field.type !== 'ui' && field.type !== 'join'
}

function isWritten(field: FileField, path: string): boolean {
  if (path !== '') return field.name !== 'id' && field.name !== 'blockType' && field.name !== 'blockName'
  return !own.has(field.name) && !(field.admin !== undefined && 'hidden' in field.admin && field.admin.hidden === true)
}

/** The value of a field that nobody filled. */
export function emptyValue(field: FileField): unknown {
  const value: unknown = 'defaultValue' in field ? field.defaultValue : undefined
  if (value !== undefined && typeof value !== 'function') return value
  if (field.type === 'checkbox') return false
  if (field.type === 'array' || field.type === 'blocks' || isMany(field)) return []
  return null
}

export function isMany(field: FileField): boolean {
  return 'hasMany' in field && field.hasMany === true
}

export function isRequired(field: FileField): boolean {
  return 'required' in field && field.required === true
}

/** How the field is published, which is also how files write it: see `fields/published-as.ts`. */
export function shapeOf(field: FileField): 'lines' | 'day' | 'linkTarget' | undefined {
  const as: unknown = field.custom?.published
  return as === 'lines' || as === 'day' || as === 'linkTarget' ? as : undefined
}

/** The values that a list of choices takes. */
export function optionsOf(field: Extract<FileField, { type: 'select' | 'radio' }>): string[] {
  return field.options.map((option) => (typeof option === 'string' ? option : option.value))
}

/** The document's own text when a collection has one: it follows the front matter. */
export function hasBody(fields: readonly Field[]): boolean {
  return fileFields(fields).some(({ name, type }) => name === 'body' && type === 'richText')
}

/** Whether a field holds one thing of a list of blocks, which files write without the list. */
export function isSingleBlock(field: Extract<FileField, { type: 'blocks' }>): boolean {
  return field.maxRows === 1
}
