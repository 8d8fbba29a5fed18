import { relationId, trimmed } from './rich-text/editor-node.ts'

/**
 * Where the fields of `linkTargetFields` lead: a document wherever it moves, or a path of the site; `null` when
 * nothing is chosen.
 */
export function projectLinkTarget({ leadsTo, path, document }: Record<string, unknown>): unknown {
  if (leadsTo === 'path') return { kind: 'url', url: trimmed(path) }
  const { relationTo, value } = { relationTo: null, value: null, ...(document as object | null) }
  const id = relationId(value)
  return id === null ? null : { kind: 'document', collection: relationTo, id }
}
