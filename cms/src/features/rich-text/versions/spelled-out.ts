import type { Block, Field } from 'payload'
import { messages } from '../messages.fr.ts'

/** What readers of versions call a document or a file that a block names. */
export type NameOf = (collection: string, id: string) => string

type Node = Record<string, unknown>

const { versions: words } = messages

/**
 * A text whose blocks are spelled out in words, field by field, so that two versions of it can be compared: the
 * comparison knows paragraphs and lists, and shows any block as its technical name.
 */
export function spelledOut(state: unknown, blocks: readonly Block[], nameOf: NameOf): unknown {
  if (!isNode(state) || !isNode(state.root)) return state
  return { ...state, root: nodeOf(state.root, { blocks, nameOf }) }
}

interface Spelling {
  blocks: readonly Block[]
  nameOf: NameOf
}

function nodeOf(node: Node, spelling: Spelling): Node {
  if (!Array.isArray(node.children)) return node
  return { ...node, children: node.children.filter(isNode).flatMap((child) => nodesOf(child, spelling)) }
}

function nodesOf(node: Node, spelling: Spelling): Node[] {
  if (node.type !== 'block' && node.type !== 'inlineBlock') return [nodeOf(node, spelling)]
  const fields = isNode(node.fields) ? node.fields : {}
  const block = spelling.blocks.find(({ slug }) => slug === fields.blockType)
  const kind = labelOf(block?.labels?.singular, String(fields.blockType ?? ''))
  const lines = said(block?.fields ?? [], fields, spelling)
  if (node.type === 'block') return [paragraph(kind, ''), ...lines.flatMap(({ nodes }) => nodes)]
  return [text(words.inline(kind, lines.map(({ value }) => value).join(', ')))]
}

interface Said {
  value: string
  nodes: Node[]
}

function said(fields: readonly Field[], values: Node, spelling: Spelling): Said[] {
  return fields.flatMap((field): Said[] => {
    if (field.type === 'row' || field.type === 'collapsible') return said(field.fields, values, spelling)
    const value = 'name' in field && field.type !== 'ui' ? values[field.name] : null
    return value === undefined || value === null || value === '' ? [] : saidIn(field, value, spelling)
  })
}

function saidIn(field: Field, value: unknown, spelling: Spelling): Said[] {
  const label = labelOf('label' in field ? field.label : undefined, 'name' in field ? String(field.name) : '')
  if (field.type === 'richText') {
    const root = isNode(value) && isNode(value.root) ? nodeOf(value.root, spelling) : {}
    return [heading(label), { value: '', nodes: Array.isArray(root.children) ? root.children : [] }]
  }
  if (field.type === 'array') {
    const item = labelOf(field.labels?.singular, label)
    const rows = Array.isArray(value) ? value.filter(isNode) : []
    return rows.flatMap((row, place) => [heading(words.row(item, place + 1)), ...said(field.fields, row, spelling)])
  }
  const spelled = spell(field, value, spelling)
  return [{ value: spelled, nodes: spelled.split('\n').map((line) => paragraph(label, line)) }]
}

function heading(label: string): Said {
  return { value: '', nodes: [paragraph(label, '')] }
}

function spell(field: Field, value: unknown, { nameOf }: Spelling): string {
  if (typeof value === 'boolean') return words.answers[value ? 'yes' : 'no']
  if (field.type === 'select') {
    const option = field.options.find((one) => typeof one === 'object' && one.value === value)
    return labelOf(typeof option === 'object' ? option.label : undefined, String(value))
  }
  if (field.type !== 'relationship' && field.type !== 'upload') return String(value)
  const named = Array.isArray(value) ? value : [value]
  return named.map((one) => nameIn(one, field.relationTo, nameOf)).join(', ')
}

/** Payload gives what a block names as its id, as the document itself, or either beside its collection. */
function nameIn(value: unknown, relationTo: string | readonly string[], nameOf: NameOf): string {
  if (isNode(value) && typeof value.relationTo === 'string') return nameIn(value.value, value.relationTo, nameOf)
  const id = isNode(value) ? value.id : value
  return nameOf(typeof relationTo === 'string' ? relationTo : (relationTo[0] ?? ''), String(id))
}

function paragraph(label: string, value: string): Node {
  const children = value === '' ? [text(label, 1)] : [text(words.label(label), 1), text(value)]
  return { type: 'paragraph', version: 1, format: '', indent: 0, direction: null, children }
}

function text(words: string, format = 0): Node {
  return { type: 'text', version: 1, text: words, format, detail: 0, mode: 'normal', style: '' }
}

function labelOf(label: unknown, name: string): string {
  return typeof label === 'string' ? label : name
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
