import type { Block, Field } from 'payload'

/** The class of fields in which French is written: `features/typography` helps there. */
export const proseClass = 'french-prose'

/**
 * Texts that are no French prose, by their own name or by that of the list they stand in: names of people, values, codes,
 * addresses, formulas, and what is compared with an answer letter by letter. Every other text of a form is prose.
 */
const notProse = new Set([
  ...['slug', 'courseSlug', 'code', 'framework', 'url', 'externalUrl', 'path', 'email', 'phone', 'importHash'],
  ...['filename', 'originalName', 'author', 'speaker', 'verifiedBy', 'publishedBy', 'registration', 'postalAddress'],
  ...['unit', 'value', 'terminals', 'formula', 'constraints', 'tex', 'answers', 'gaps.choices', 'mistakes.text'],
  ...['parameters.name', 'trainers.name', 'partners.name', 'disabilityContact.name', 'translations.text'],
])

/** The same fields, those of prose marked for the browser. */
export function markProse(fields: readonly Field[], list = ''): Field[] {
  return fields.map((field) => marked(field, list))
}

export function markProseIn(block: Block): Block {
  return { ...block, fields: markProse(block.fields) }
}

function marked(field: Field, list: string): Field {
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({ ...tab, fields: markProse(tab.fields, 'name' in tab ? tab.name : list) }))
    return { ...field, tabs } as Field
  }
  if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: markProse(field.fields, list) }
  if (field.type === 'group' || field.type === 'array') {
    return { ...field, fields: markProse(field.fields, 'name' in field ? field.name : list) } as Field
  }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(markProseIn) }
  if (field.type !== 'text' && field.type !== 'textarea') return field
  if (notProse.has(field.name) || notProse.has(`${list}.${field.name}`)) return field
  return { ...field, admin: { ...field.admin, className: proseClass } } as Field
}
