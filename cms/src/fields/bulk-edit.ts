import type { CollectionConfig, Field } from 'payload'
import { explainBulk } from './explain-bulk.ts'

/** What may be set in many documents at once: what sorts them, none of what they say. */
const sorting = new Set(['technologies', 'level', 'difficulty', 'skills', 'tags'])

/**
 * A collection whose list changes only what sorts its documents when several are chosen. Payload begins from the
 * latest text of each, so that a draft stays a draft and loses nothing.
 */
export function bulkEdited<C extends CollectionConfig>(collection: C): C {
  const { fields, hooks = {} } = collection
  const afterOperation = [...(hooks.afterOperation ?? []), explainBulk]
  return { ...collection, fields: fields.map(limited), hooks: { ...hooks, afterOperation } }
}

function limited(field: Field): Field {
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(limited) })) }
  }
  if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: field.fields.map(limited) }
  if (!('name' in field) || sorting.has(field.name)) return field
  return { ...field, admin: { ...field.admin, disableBulkEdit: true } } as Field
}
