import type { RichText } from '@mecaformation/contracts/rich-text'
import type { Field, FieldAffectingData } from 'payload'
import { fieldAffectsData } from 'payload/shared'
import { linesOf } from '../../../fields/lines-of.ts'
import type { PublishedAs } from '../../../fields/published-as.ts'
import { projectLinkTarget } from './project-link-target.ts'
import { relationId } from './rich-text/editor-node.ts'

/** A document as Payload reads it at depth 0: what each field holds is for its contract to judge. */
export type SavedDocument = Record<string, unknown>

/** What Payload keeps of its own beside the fields of a collection. */
const own = new Set(['id', 'createdAt', 'updatedAt', '_status', 'deletedAt'])

/** Makes published text of an editor's state. */
type ProjectRichText = (state: unknown, path: string, field: { required: boolean }) => RichText

/**
 * The published form of what the fields of a collection hold, each under its own name:
 *
 * | field | published |
 * | --- | --- |
 * | text, textarea, email | trimmed text; empty when missing |
 * | number, select, radio, date | value, or `null` |
 * | checkbox | true or false |
 * | relationship, upload | id or `null`; list of ids when many |
 * | array, blocks | list of objects; a block bears its name as `type` |
 * | group | object |
 * | richText | rich text |
 *
 * `custom: publishedAs.…` says otherwise.
 */
export function projectFields(
  fields: readonly Field[],
  saved: SavedDocument,
  projectText: ProjectRichText,
  path = '',
): SavedDocument {
  const published: SavedDocument = {}
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        Object.assign(published, projectFields(tab.fields, saved, projectText, path))
      }
    } else if (field.type === 'row' || field.type === 'collapsible') {
      Object.assign(published, projectFields(field.fields, saved, projectText, path))
    } else if (field.type !== 'join' && isNamed(field) && isPublic(field, path)) {
      published[field.name] = projectValue(field, saved[field.name], projectText, path + field.name)
    }
  }
  return published
}

type Named = FieldAffectingData & { name: string }

function isNamed(field: Field): field is Field & Named {
  return fieldAffectsData(field) && field.name !== undefined
}

function isPublic(field: Named, path: string): boolean {
  return asOf(field) !== 'nothing' && !(path === '' && own.has(field.name)) && !(path !== '' && field.name === 'id')
}

function asOf(field: Named): PublishedAs | undefined {
  return field.custom?.published as PublishedAs | undefined
}

function projectValue(field: Named, value: unknown, projectText: ProjectRichText, path: string): unknown {
  const as = asOf(field)
  if (as === 'lines') return linesOf(typeof value === 'string' ? value : null)
  if (as === 'day') return typeof value === 'string' ? value.slice(0, 'YYYY-MM-DD'.length) : null
  if (as === 'linkTarget') return projectLinkTarget(objectOf(value))
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return typeof value === 'string' ? value.trim() : ''
    case 'checkbox':
      return value === true
    case 'relationship':
    case 'upload':
      return field.hasMany === true ? relationIds(value) : relationId(value)
    case 'select':
    case 'number':
      return value ?? (field.hasMany === true ? [] : null)
    case 'group':
      return projectFields(field.fields, objectOf(value), projectText, `${path}.`)
    case 'array':
      return rows(value).map((row, index) => projectFields(field.fields, row, projectText, `${path}.${index}.`))
    case 'blocks':
      return rows(value).map((row, index) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        const fields = block?.fields.filter((inner) => !('name' in inner && inner.name.startsWith('block'))) ?? []
        return { type: row.blockType, ...projectFields(fields, row, projectText, `${path}.${index}.`) }
      })
    case 'richText':
      return projectText(value, path, { required: field.required === true })
    default:
      return value ?? null
  }
}

function relationIds(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((related) => relationId(related) ?? []) : []
}

export function rows(value: unknown): SavedDocument[] {
  return Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : []
}

function objectOf(value: unknown): SavedDocument {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
