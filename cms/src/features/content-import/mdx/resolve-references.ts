import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { ImportedCollection, Resolve } from '../references.ts'
import { type LexicalNode, rewrite } from './lexical-tree.ts'
import { linkTarget } from './link-target.ts'

/** The field of each block that names another document or a medium, and its collection. */
const references: Record<string, { field: string; collection: ImportedCollection }> = {
  figure: { field: 'media', collection: 'media' },
  video: { field: 'video', collection: 'videos' },
  schematic: { field: 'schematic', collection: 'schematics' },
  exercise: { field: 'exercise', collection: 'exercises' },
  term: { field: 'term', collection: 'glossary' },
  codeReference: { field: 'code', collection: 'diagnostic-codes' },
}

/** A text that was read from a file, in which ids stand for names, and links to our pages are links to documents. */
export function resolveReferences(state: SerializedEditorState, resolve: Resolve): SerializedEditorState {
  return rewrite(state, (siblings) => siblings.map((node) => resolveField(resolveLink(node, resolve), resolve)))
}

function resolveLink(node: LexicalNode, resolve: Resolve): LexicalNode {
  const url = node.fields?.url
  const target = node.type === 'link' && typeof url === 'string' ? linkTarget(url) : null
  if (target === null) return node
  const doc = { relationTo: target.collection, value: resolve(target) }
  return { ...node, fields: { linkType: 'internal', doc } }
}

function resolveField(node: LexicalNode, resolve: Resolve): LexicalNode {
  const { field, collection } = references[String(node.fields?.blockType)] ?? { field: '', collection: 'media' }
  const name = node.fields?.[field]
  if (typeof name !== 'string') return node
  return { ...node, fields: { ...node.fields, [field]: resolve({ collection, name }) } }
}
