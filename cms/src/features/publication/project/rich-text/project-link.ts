import { type Inline, type LinkTarget, linkTarget } from '@mecaformation/contracts/rich-text'
import { isLinkAddress } from '@mecaformation/domain/addresses/link-address'
import { messages } from '../messages.fr.ts'
import { childrenOf, type EditorNode, fieldsOf, type Refuse, relationId, trimmed } from './editor-node.ts'
import { mergeTexts } from './merge-texts.ts'
import { projectPlainInline } from './project-plain-inline.ts'

/** A link and its text; nothing when it was refused or has no text. */
export function projectLink(node: EditorNode, refuse: Refuse): Inline[] {
  const children = mergeTexts(childrenOf(node).flatMap((child) => projectPlainInline(child, refuse) ?? []))
  const target = targetOf(fieldsOf(node), refuse)
  return target === null || children.length === 0 ? [] : [{ type: 'link', target, children }]
}

function targetOf(fields: Record<string, unknown>, refuse: Refuse): LinkTarget | null {
  if (fields.linkType === 'internal') return documentTarget(fields.doc, refuse)
  const url = trimmed(fields.url)
  const target = linkTarget.safeParse({ kind: 'url', url })
  if (!target.success || !isLinkAddress(url)) {
    refuse(messages.linkAddress(url))
    return null
  }
  return target.data
}

function documentTarget(doc: unknown, refuse: Refuse): LinkTarget | null {
  const { relationTo, value } = typeof doc === 'object' && doc !== null ? { relationTo: '', value: null, ...doc } : {}
  const collection = trimmed(relationTo)
  const id = relationId(value)
  if (id === null || collection === '') {
    refuse(messages.linkWithoutTarget)
    return null
  }
  return { kind: 'document', collection, id }
}
