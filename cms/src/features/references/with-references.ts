import type { Field } from 'payload'
import { textBlocks } from '../rich-text/api.ts'

export type Values = Record<string, unknown>

/** A place of a document that names another one. */
export interface Named {
  collection: string
  id: string
  path: string
  /** Within a text: the block, counted from 0. */
  block?: number
}

/** Is told each place that names a document, and gives the id that shall stand there. */
export type Visit = (named: Named) => string

/**
 * What the fields of a form hold, read at depth 0, with the ids that `visit` gives in the place of those that it is
 * told of: in relations, files, lists, groups, blocks and texts. Whatever is no reference comes back as it was.
 */
export function withReferences(fields: readonly Field[], values: Values, visit: Visit, path = ''): Values {
  let result = { ...values }
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) result = withReferences(tab.fields, result, visit, path)
    } else if (field.type === 'row' || field.type === 'collapsible') {
      result = withReferences(field.fields, result, visit, path)
    } else if ('name' in field && field.name in result && !leadsElsewhere(field, result)) {
      result[field.name] = valueWith(field, result[field.name], visit, path + field.name)
    }
  }
  return result
}

/** A link that leads to a path may still hold the document that was chosen before. */
function leadsElsewhere({ name }: { name: string }, { leadsTo }: Values): boolean {
  return name === 'document' && leadsTo === 'path'
}

function valueWith(field: Field, value: unknown, visit: Visit, path: string): unknown {
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      const one = (related: unknown) => relationWith(field.relationTo, related, visit, path)
      return Array.isArray(value) ? value.map(one) : one(value)
    }
    case 'group':
      return isValues(value) && 'name' in field ? withReferences(field.fields, value, visit, `${path}.`) : value
    case 'array':
      return rowsWith(value, (row, key) => withReferences(field.fields, row, visit, key), path)
    case 'blocks':
      return rowsWith(value, (row, key) => blockWith(field.blocks, row, visit, key), path)
    case 'richText':
      return isValues(value) && isValues(value.root) ? { ...value, root: rootWith(value.root, visit, path) } : value
    default:
      return value
  }
}

function relationWith(relationTo: string | readonly string[], related: unknown, visit: Visit, path: string): unknown {
  if (typeof relationTo === 'string') {
    return isId(related) ? visit({ collection: relationTo, id: related, path }) : related
  }
  if (!isValues(related) || typeof related.relationTo !== 'string' || !isId(related.value)) return related
  return { ...related, value: visit({ collection: related.relationTo, id: related.value, path }) }
}

function rowsWith(value: unknown, change: (row: Values, path: string) => Values, path: string): unknown {
  if (!Array.isArray(value)) return value
  return value.map((row: unknown, index) => (isValues(row) ? change(row, `${path}.${index}.`) : row))
}

function blockWith(
  blocks: readonly { slug: string; fields: Field[] }[],
  row: Values,
  visit: Visit,
  path: string,
): Values {
  const block = blocks.find(({ slug }) => slug === row.blockType)
  return block === undefined ? row : withReferences(block.fields, row, visit, path)
}

function rootWith(root: Values, visit: Visit, path: string): Values {
  if (!Array.isArray(root.children)) return root
  const children = root.children.map((child: unknown, block) =>
    isValues(child) ? nodeWith(child, ({ collection, id }) => visit({ collection, id, path, block })) : child,
  )
  return { ...root, children }
}

type VisitNode = (named: { collection: string; id: string }) => string

/** A node of the editor and what stands in it: blocks and links name documents. */
function nodeWith(node: Values, visit: VisitNode): Values {
  const { children, fields } = node
  const within = Array.isArray(children)
    ? { children: children.map((child: unknown) => (isValues(child) ? nodeWith(child, visit) : child)) }
    : {}
  return { ...node, ...within, ...(isValues(fields) ? { fields: nodeFieldsWith(node.type, fields, visit) } : {}) }
}

function nodeFieldsWith(type: unknown, fields: Values, visit: VisitNode): Values {
  if (type === 'link' && fields.linkType === 'internal') {
    return { ...fields, doc: relationWith([], fields.doc, visit, '') }
  }
  return type === 'block' || type === 'inlineBlock' ? blockWith(textBlocks, fields, visit, '') : fields
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** Every place of a document that names another one, in the order of its form. */
export function referencesIn(fields: readonly Field[], values: Values): Named[] {
  const found: Named[] = []
  withReferences(fields, values, (named) => {
    found.push(named)
    return named.id
  })
  return found
}
