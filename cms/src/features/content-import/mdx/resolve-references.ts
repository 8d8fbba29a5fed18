import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { Resolve } from '../references.ts'
import { linkTarget } from './check-inline.ts'
import { type LexicalNode, rewrite } from './lexical-tree.ts'

/** A converted body in which figures name media by id, and links to our pages are links to documents. */
export function resolveReferences(state: SerializedEditorState, resolve: Resolve): SerializedEditorState {
  return rewrite(state, (siblings) => siblings.map((node) => resolveFigure(resolveLink(node, resolve), resolve)))
}

function resolveLink(node: LexicalNode, resolve: Resolve): LexicalNode {
  const url = node.fields?.url
  const target = node.type === 'link' && typeof url === 'string' ? linkTarget(url) : null
  if (target === null) return node
  const doc = { relationTo: target.collection, value: resolve(target) }
  return { ...node, fields: { linkType: 'internal', newTab: false, doc } }
}

function resolveFigure(node: LexicalNode, resolve: Resolve): LexicalNode {
  const name = node.fields?.media
  if (node.type !== 'block' || typeof name !== 'string') return node
  return { ...node, fields: { ...node.fields, media: resolve({ collection: 'media', name }) } }
}
