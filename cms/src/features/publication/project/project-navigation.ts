import { rows, type SavedDocument, textOrEmpty } from './project-common.ts'
import { relationId, trimmed } from './rich-text/editor-node.ts'

export function projectNavigation(saved: SavedDocument) {
  const [notice] = rows([saved.notice])
  const text = textOrEmpty(notice?.text)
  return {
    collection: 'navigation',
    id: 'navigation',
    header: rows(saved.header).map(link),
    footer: rows(saved.footer).map(link),
    notice: text === '' ? null : { kind: notice?.kind, text },
  }
}

function link(row: SavedDocument) {
  const label = textOrEmpty(row.label)
  if (row.leadsTo === 'path') return { label, target: { kind: 'url', url: trimmed(row.path) } }
  const [document] = rows([row.document])
  const id = relationId(document?.value)
  return { label, target: id === null ? null : { kind: 'document', collection: document?.relationTo, id } }
}
